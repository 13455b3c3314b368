const appeals =
  /(?<![\p{L}\p{N}])(?:(?:please|pls|plz|can|could|will|someone|somebody|anyone|anybody|you|i|we|really|need|needs|want|some)\s+)*help(?:\s+(?:me|us|needed))?(?:\s+(?:please|pls|plz))?(?![\p{L}\p{N}])/giu

/**
 * A text without its bare asking for help. Who asks may be in danger or may have lost a form: the asking itself says
 * neither, and the rest of the text decides.
 */
export const withoutAppeal = (text: string): string => text.replace(appeals, ' ').trim()

/** "Help me", "please can somebody help": an appeal and nothing else. */
export const isBareAppeal = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\p{L}\p{N}]/u.test(withoutAppeal(text))
