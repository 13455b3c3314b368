import type { ComponentChildren } from 'preact'
import { asStart } from '../../platform/words/in-sentence.ts'
import { paths } from '../paths.ts'
import type { WordChoice } from './better-word.ts'
import type { Block, Inline, Reader } from './guide.ts'

interface Context {
  choice: WordChoice
  reader: Reader
  kindAddress: (id: string) => string
}

function Words({ parts, context }: { parts: readonly Inline[]; context: Context }) {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={index} part={part} context={context} />
      ))}
    </>
  )
}

function Part({ part, context }: { part: Inline; context: Context }): ComponentChildren {
  const { choice, reader, kindAddress } = context
  switch (part.is) {
    case 'text':
      return part.text
    case 'better':
      return part.capital ? asStart(choice.word) : choice.word
    case 'strong':
      return (
        <strong>
          <Words parts={part.parts} context={context} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Words parts={part.parts} context={context} />
        </em>
      )
    case 'link': {
      const href =
        'guide' in part.to ? choice.to(paths.guide(part.to.guide, reader)) : kindAddress(part.to.kind)
      return (
        <a href={href}>
          <Words parts={part.parts} context={context} />
        </a>
      )
    }
  }
}

/** The text of a guide as HTML. */
export function Blocks({ blocks, ...context }: Context & { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} context={context} />
      ))}
    </>
  )
}

function OneBlock({ block, context }: { block: Block; context: Context }) {
  switch (block.is) {
    case 'heading': {
      const Tag = block.level === 2 ? 'h2' : 'h3'
      return (
        <Tag id={block.id} tabIndex={-1}>
          {block.text}
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Words parts={block.parts} context={context} />
        </p>
      )
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul'
      return (
        <Tag>
          {block.items.map((item, index) => (
            <li key={index}>
              <Words parts={item} context={context} />
            </li>
          ))}
        </Tag>
      )
    }
    case 'quote':
      return (
        <blockquote class="said">
          {block.parts.map((parts, index) => (
            <p key={index}>
              <Words parts={parts} context={context} />
            </p>
          ))}
        </blockquote>
      )
  }
}
