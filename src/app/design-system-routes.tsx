import { Gallery } from '../design-system/index.ts'
import { page } from '../platform/http/answer.ts'
import type { PublicRoute } from '../platform/http/route.ts'

/** The component gallery, in development only. */
export const designSystemRoutes: PublicRoute[] = [
  {
    method: 'GET',
    path: '/design-system',
    who: 'anyone',
    kept: 'nothing',
    handle: () => page('Components', <Gallery />),
  },
]
