import { test } from 'vitest'
import { createWriteStream } from 'node:fs'
import { testDatabase } from '../../../test/support/test-database.ts'
import { importFeed } from './imports/import-feed.ts'
test('big', async () => {
  const w = createWriteStream('/tmp/imp/big.json'); w.write('{"contents":[')
  const para = '<p style="x">We listen to people of every age and &amp; offer tea, talk and advice on housing. </p>'.repeat(45)
  for (let i=0;i<40000;i++) { const s = JSON.stringify({id:`00000000-0000-4000-8000-${String(i).padStart(12,'0')}`,name:'Service '+i,description:para,status:'active',email:'info@a.org',organization:{id:'o'+(i%500),name:'Org '+(i%500)},contacts:[{phones:[{number:'01632 960000'}]}],service_at_locations:[{id:'s'+i,location:{id:'l'+i,location_type:'physical',addresses:[{address_1:'1 High Street',city:'Leeds',postal_code:'LS1 4AP',country:'GB'}]}}]}); if (!w.write((i?',':'')+s)) await new Promise(r=>w.once('drain',r)) }
  await new Promise(r=>w.end(']}',r as any))
  const database = await testDatabase(); const db = database.as<any>()
  let most=0; const tm=setInterval(()=>{most=Math.max(most,process.memoryUsage().rss)},100)
  const t0=Date.now(); let n=0
  const r = await importFeed({ address: '/tmp/imp/big.json' }, { db, folder: '/tmp/imp/feeds', clock: () => new Date(), findCouncil: () => undefined, suggestTerms: () => [], watch: (p) => { if (n++%20===0) console.log(JSON.stringify(p), Date.now()-t0) } })
  clearInterval(tm); console.log(JSON.stringify(r), Date.now()-t0, most/1e6)
}, 900000)
