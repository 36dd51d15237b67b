/** Words that speak of whoever reads. */
export const OF_READER = 'you your yours'

/** Words that name a time; days, months and times of day as `wordsOf` gives them. */
export const OF_TIME =
  'today tonight tomorrow later soon shortly asap morning afternoon evening weekend noon eod cob <day> <month> <time>'
