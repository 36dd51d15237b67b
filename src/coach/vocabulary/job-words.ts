import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

/** Words by which a text is seen to be about finding work. */
export const JOB_WORDS = phrases([
  'job|jobs|intern|interns|interning|payslip|pay packet|hire|hires|hired|hiring|hireme',
  'employ|employed|employer|employers|employment|unemployed|unemployment|vacancy',
  'vacancies|internships?|traineeships?|trainee|apprentice|apprenticeship|placement|cv',
  'cvs|resume|resumé|résumé|recruit|recruiter|recruiters|recruiting|recruitment',
  'interview|interviews|interviewed|job-?seeker|job-?seekers|jobless|salary|wage|wages',
  'applicants?|applied|applications?|applying|opentowork|jobsearch|headhunters?',
  '(?:role|roles|position|positions|opening|openings|opentowork|careers?)',
  pattern`
    (?:
      find|need|want|give me|looking for|any|some|for|your|of|without|seeking|do|offer|offered
      |me|have|kind of|whatever|from|paid|this|the|that|get|more|honest|steady
    ) work
  `,
  pattern`
    work (?:
      for (?:you|free|nothing|food|anyone|anybody|your|less|no|any|pennies|peanuts)|with you
      |unpaid|without|anywhere|hard|there|at your|in your|please|is|experience|as an?|nights
    )
  `,
  '(?:take|took) me (?:on|in|in as)',
  pattern`
    (?:your|the) (?:
      company|firm|team|shop|warehouse|garage|restaurant|kitchen|office|school|clinic|hospital
      |bakery|farm|studio|workshop|lab|laboratory|stables|boss|manager|agency|library
    )
  `,
])
