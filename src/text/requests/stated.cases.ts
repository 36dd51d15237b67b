import type { RequestKind } from '../../domain/request.ts'

/** Messages that ask in statements: wishes, wants, orders, what would help. */
export const STATED: readonly (readonly [kind: RequestKind, message: string])[] = [
  [
    'introduction',
    "I've written to the Guild three times and got nowhere. You're on first-name terms with half of them. An email from you saying I exist would save me a winter.",
  ],
  [
    'advice',
    'Dear Dr Osei, I read your piece on night nursing with great interest. I qualified in June and am already wondering whether to stay on the wards. It would mean a lot to hear how you made up your mind at my age.',
  ],
  [
    'advice',
    'would love to grab a coffee and hear how you went from teaching into policy, my treat obviously',
  ],
  [
    'job',
    'Dear Mrs Lovell, I was a pastry chef at the Adelphi for nine years until it closed in the spring. If your kitchen should ever be a pair of hands short, I would be so pleased to hear from you.',
  ],
  [
    'endorsement',
    "The adoption panel asks for three people who can speak about us as a family. We were hoping you'd be one of them.",
  ],
  [
    'feedback',
    "Tell me what's wrong with the third verse. I've sung it so often that I can't hear it any more.",
  ],
  [
    'event',
    "Dear Ms Achterberg, the students' union debates whether museums should return what they took, on 8 February. We should like very much to have you speak for the motion.",
  ],
  [
    'money',
    'Dear friends, the lifeboat needs a new engine before the winter and we stand at eleven thousand of thirty. Anything you feel able to send would be put to work at once.',
  ],
  [
    'event',
    'Sehr geehrte Frau Dr. Hartl, unser Gartenbauverein lädt jeden März zu einem Vortragsabend. Wir würden uns sehr freuen, wenn Sie über Wildbienen sprechen könnten.',
  ],
  [
    'event',
    'Notre médiathèque consacre le mois de mai aux rivières. Nous aimerions vous inviter à présenter votre livre.',
  ],
  ['advice', 'Tú que has montado un bar y lo has cerrado, dime por dónde empezarías.'],
  [
    'feedback',
    'Mandei o primeiro capítulo em anexo. Diz-me com sinceridade se vale a pena continuar.',
  ],
  [
    'event',
    'A nossa biblioteca faz cem anos em maio. Teríamos muito gosto em recebê-la para uma conversa com os leitores.',
  ],
  ['introduction', 'hiya, u mentioned ur mate does tattoo removal?? can u send me her insta'],
  [
    'endorsement',
    "I've put in for the deputy headship. If Mr Crane asks you about me, I hope you'll be generous.",
  ],
  [
    'feedback',
    "Have a listen to track three and tell me whether the fiddle is too loud. I've lost all judgement.",
  ],
  [
    'event',
    "I present the breakfast show on Radio Wensum. We'd love to get you into the studio on Friday to talk about the flood.",
  ],
  [
    'money',
    "The cricket club mower has died at last. We're passing the hat round the old boys, and every fiver brings the first over nearer.",
  ],
  [
    'introduction',
    "Dear Lotte,\n\nThe move went well, apart from the piano. We have already quarrelled with a neighbour about a hedge, so we must be at home.\n\nI keep reading about the seed bank in your old department. If there is a way of getting a foot in that door, a line to whoever now has your desk would be a kindness I'd not forget.\n\nLove, Jo",
  ],
  [
    'introduction',
    "You know the Hartley brothers, I don't. Put us in a room together and I'll buy the first round.",
  ],
  [
    'introduction',
    "I'd give a lot to shake the hand of your uncle, the boatbuilder, and ask him one question about larch.",
  ],
  ['introduction', "Do drop my name when you see the dean, it can't hurt."],
  [
    'advice',
    "I'd be glad of your wisdom on a tricky matter: the tenant upstairs has stopped paying and is also my godson.",
  ],
  [
    'advice',
    "After twelve years in hospitals I'm thinking of opening a practice, as you did. I would so like to hear what it cost you, and I don't only mean money.",
  ],
  ['advice', 'Just after a steer on whether to incorporate or stay a sole trader.'],
  [
    'advice',
    'I could do with ten minutes of plain speaking from somebody who has been a widow longer than I have.',
  ],
  ['job', 'Please bear me in mind for the autumn intake.'],
  [
    'endorsement',
    'The landlord wants to hear from my last employer, which is you, so expect a call and be nice.',
  ],
  [
    'endorsement',
    'A couple of sentences for the jacket from the author of Tidewrack would sell more copies than anything we can print.',
  ],
  ['endorsement', 'I was hoping to put you down as my second referee.'],
  [
    'feedback',
    'Second draft of my wedding speech below. Strike out anything that would get me divorced.',
  ],
  ['feedback', 'new demo is up!! lmk what you think, esp the bridge'],
  ['feedback', 'Before I show it to the board, I want you to tell me where it leaks.'],
  [
    'event',
    'We are still without an after-dinner speaker for the 9th, and your name came up at once.',
  ],
  ['event', 'Our readers would love an interview with the woman who saved the pier.'],
  ['money', "mate i'm desperate, need 80 quid for the mot, will pay you back friday swear down"],
  [
    'money',
    'Any old coins down the back of your sofa would be gratefully received by the donkeys.',
  ],
  ['information', "I'm trying to find out who painted the mural in your stairwell."],
  ['other', "It'd be a huge weight off our minds if someone looked in on the cat."],
  [
    'other',
    "If you happen to be passing the library, my reserved book is under H and I can't manage the hill.",
  ],
  ['advice', 'Ich bräuchte mal deinen Rat als Vermieter.'],
  ['feedback', 'Lies doch bitte mal drüber und streich alles Überflüssige.'],
  ['other', 'Ich bin froh um jeden, der am Samstag beim Heu mit anpackt.'],
  ['endorsement', 'Il me faudrait une lettre de toi pour le dossier, avant le 15 si possible.'],
  ['feedback', 'Je te joins le texte, corrige tout ce qui te choque.'],
  ['job', 'Estoy buscando algo de media jornada, tenme en cuenta.'],
  ['feedback', 'Leggilo quando puoi e dimmi la verità.'],
  ['endorsement', 'Preciso que me escrevas umas linhas para a bolsa.'],
]
