// The words that tell a talk from the rest, in the languages recaps are written in. Lower case, without accents.

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that no personal name holds: they open titles, name roles, technologies or parts of a programme. */
export const NOT_A_NAME = words(`
  a about above access accelerating adopting advanced after agent agentic agents ai all an and announcement any api apis app
  application applications apps architecture are as at attendee attendees attack automated automating autoscaling award awards
  bare based basics batch beginner behind best better beyond birds booth break bridging bringing build building business by can
  case cgroup challenge challenges change chaos chat choosing clean closing cloud cloudnative cluster clusters code colocated
  community comparing compliance computing con conclusion conference confidential config configuration connect container containers
  continuous contributor contributors control controller controllers core cost costs creating crd crds cross customer data database
  databases day days debugging declarative deep demo demos demystifying deploy deploying deployment deployments design designing
  detail details developer developers development devops devsecops disaster discussion distributed dive dns docker does dynamic
  easy ebpf ecosystem edge effective efficient enable end engine engineering enterprise environments envoy etcd event events every
  everything evolution evolving experience exploring extending failure fast faster features feature federated first five for
  foundation framework free from full function fun future gateway get getting git gitops global go going good gpu gpus graduated
  graduation group grpc guide hands happy hard harbor have hello help helm high highlights history home horror hot how hybrid i
  ideas if image images implementing improve improving in incubating infrastructure ingress innovation inside insights install
  integration intermediate interview into intro introducing introduction is isolation it its java journey jobs just k8s keep keynote
  keynotes kubecon kubernetes kubeflow lab landscape large learned learning less lessons let level life lightning like links linux
  live load local log logging look low lunch machine made main maintainer maintainers making managed management managing manual map
  maturity meet meetup mesh meta metal metrics microservices migrating migration mission ml model models modern monitoring more
  morning most moving multi multicluster multitenancy my myth native near network networking networks new next no node nodes not
  notable note notes observability of office on one online open opening operate operating operations operator operators optimizing
  or orchestration other our out outline overview own panel part party path pattern patterns performance pipeline pipelines
  platform platforms plugin plugins pod podcast pods policies policy power practical practice practices predictive preface preview
  private problem problems process production program progressive project projects protecting protocol pub public qa question
  questions quick ready real recap recommendations release reliability reliable remarks resilience resilient resource resources
  results review road roadmap runtime running runs sandbox scalability scale scaling scheduler scheduling sdk secret secrets secure
  securing security self serverless service services session sessions setup shared sharing sig simple simplifying site six slides
  small smart software solution solutions solving source special speaker speakers speed sponsor sponsored sponsors stack stage
  stop dont wont cant isnt smarter golden signals landing zone diversity hack highly available admission webhook webhooks tooling
  owner reference references pancake lithiums standard standards start started starter state stateful status step steps storage stories story storage strategies strategy
  summary summit supply support sustainability sustainable system systems table tag take takeaway takeaways tales talk talks team
  teams tech technical technologies technology telemetry ten test testing tests thank thanks that the theme their things thoughts
  three through time tips title to today toil tools topic topics toward towards trace traces tracing track traffic training transformation travel
  trends troubleshooting tutorial two ui ultimate uncategorized under understanding unified unit universal update updates upgrade
  upgrades use user users using ux vault venue version video videos virtual vision vm vms wasm watch web webassembly welcome what
  when where which who why wildcard with without workflow workflows working workload workloads workshop world wrap writing
  wrong yaml year you your zero zoo
  autre autres avec bilan cette comment conclusion dans de debut demain des deuxieme dernier du en et fin journee jour la le les
  notre nos nous pour pourquoi premier presentation presentations quelques retour sans sur un une vers vos votre
  ein eine fazit mit und von wie
`);

/** Words that begin a job title: what stands before them may be a name. */
export const ROLE =
  /^(?:(?:co|vice|ex)-?(?:chair|founder|creator|lead|president|organi[sz]er)|cofounder|founder|founding|chief|c[eotispm]o|vp|svp|evp|avp|president|director|dir|head|lead|leader|manager|mgr|engineer|eng|engineering|developer|dev|devops|architect|arch|evangelist|advocate|consultant|analyst|scientist|researcher|professor|prof|fellow|staff|senior|sr|junior|principal|distinguished|technical|technology|tech|software|s\/w|site|platform|product|program|programme|project|solutions?|systems?|infrastructure|security|cloud|open|oss|community|developer|customer|data|machine|research|executive|exec|general|group|global|maintainer|contributor|committer|chair|chairman|cto\/\w+|member|student|intern|partner|specialist|author|creator|independent|freelance|freelancer|ambassador|organi[sz]er|sre|pm|tpm|em|tl|ing[ée]nieure?|d[ée]veloppeu(?:r|se)|directeur|directrice|responsable|fondateur|fondatrice|chercheu(?:r|se)|entwickler|leiter)$/i;

/** Words that are part of a company's name rather than of a person's. */
export const COMPANY =
  /\b(?:inc|llc|ltd|gmbh|ag|ab|bv|b\.v|co|corp|corporation|company|labs?|systems|technolog(?:y|ies)|software|solutions|networks?|cloud|foundation|group|bank|university|universit[éy]|institute|institut|laboratory|hat|enterprises|holdings|financial|insurance|health|media|games|studios?|consulting|services|security|data|digital|airlines|energy|telecom|mobile|electric|motors|payments|ventures|partners|independent|government|ministry|department|agency|international|research|platform|compute|computing|io|ai|tech|works?|interactive|sciences?|analytics|robotics|swarm|administration|authority|council|welfare|labor|federal|national|commission)\b\.?$/i;

/** Headings that hold talks, and are none themselves: days, keynotes, sessions. */
export const CONTAINER =
  /^(?:\(?(?:mon|my|the|les?|la)\)?\s+)?(?:(?:(?:morning|evening|afternoon|opening|closing|first|last|initial|premi[eè]r(?:e)?s?|dernier(?:e)?s?|(?:first|second|third|fourth|1st|2nd|3rd|4th)) )*(?:day|jour|tag|d[ií]a|journ[ée]e)s?\b(?:\s*(?:\d|one|two|three|four|zero|un|deux|trois)\b)?(?:\s*[-–:,(].{0,60}|\s+(?:keynotes?|talks|sessions|notes|de (?:la )?(?:kubecon|conf))\b.{0,40})?|(?:(?:my|the|some|our|favou?rite|notable|interesting|other|autres|two|three|four|day \d|morning|evening|afternoon|opening|closing|main|technical|breakout|project|maintainer|lightn?e?ning|sponsored|top|selected|recommended|regular) )*(?:keynotes?|key notes?|talks?|sessions?|lightn?e?ning talks?|tracks?|tutorials?|workshops?|panels?|presentations?|conferences?|keynote sessions?|keynote talks|highlights|programme facts)(?: ?(?:i|we|j[e’']?\s?ai|that|on|at|&|and|et|to|of|from|reported|named|facts|part \d|day \d|\d|pt)\b.*)?|lightn?e?ning talks?|(?:kubecon|cloudnativecon|gitopscon|envoycon|servicemeshcon)[\w +]*|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{0,40}|les sessions? que.*|les talks? que.*|.{2,40}\b(?:day|summit|commons|rejekts|co-?located events?)(?:,.{0,30}| 20\d\d)?)$/i;

/** Headings that are part of a text and never the title of a talk. */
export const SECTION =
  /^(?:\d+[.)]\s*)?(?:(?:final |key |my |main |some |general |overall |other |further |initial |quick |last |notable )*(?:introduction|intro|preface|foreword|prologue|about|about me|conclusions?|summary|sumary|summry|tl;?\s?dr|overview|agenda|outline|contents?|table of contents|toc|takeaways?(?: and tips)?|take aways?|key takeaways?.*|thoughts|thoughts and takeaways|impressions|reflections?|notes?|remarks|wrap(?:ping)?[- ]?up|summing (?:it )?up|closing|closing thoughts|final words|outro|epilogue|background|motivation|context|problems?|challenges?|solutions?|principles?|architecture|features?|benefits|goals?|goal|advantages|disadvantages|pros|cons|use cases?|case stud(?:y|ies)|examples?|demos?|demonstration|q ?& ?a|questions?(?: to ask.*)?|questions and answers|faq|references?|resources?|links?|useful links|further reading|articles worth reading|bibliography|credits?|acknowledge?ments?|thanks?|thank you|welcome|hello|format|meta|todo|to do|next steps?|what'?s next|what is next|learn more|more information|roadmap|future|history|requirements|pre-?requisites|installation|install|setup|usage|getting started|quick ?start|contribut(?:ing|ions?|e)|licen[cs]e|support|status|tests?|testing|development|deployment|build|changelog|authors?|contact|configuration|documentation|docs|community|contributors|sponsors?|speakers?|attendees?|tips|hotel|travel|venue|food|party|networking(?:, again)?|accommodation|itinerary|logistics|registration|schedule|programme|program|tickets?|location|trends|mood|off-?topic.*|topics?|themes?|results?|recap|closing remarks|call to action|cta|lessons learned|recommendations|best practi[cs]es|things to check out|blogpost ideas|interesting projects|notable quotes|booths?|at the booth|merch|swag|photos?|pictures?|gallery|technical insights|technical sessions|non-?tech|others?.*|announced .*|named, with .*|misc.*|miscellaneous.*|the _?vibe_? check)|préambule|avant-propos|bilan|en résumé|résumé|en conclusion|mot de la fin|remerciements|sommaire|contexte|blabla|communaut[ée]|ambiance|le mot de la fin|à suivre|einleitung|fazit|zusammenfassung|ausblick|introducción|conclusión|resumen|introduzione|conclusioni|前言|后记|总结|小?总结|结论|结语|引言|概述|背景|感想|まとめ|はじめに|おわりに|終わりに|感想|その他|結論|会場|おまけ|別れ|别离)\s*[!?.:…]*$/i;

/** Words of what surrounds a conference: travel, food, booths, company. */
export const LOGISTICS =
  /\b(?:party|booths?|venue|hotel|travel|flight|airport|food|lunch|dinner|breakfast|swag|sponsors?|sponsor showcase|networking|accommodation|badge|registration|visa|ticket|attendees?|hallway|meetup|after-?party|podcast|beer|friends|photos?|thank you|thanks|weather|conversations?|behind the booth|looking ahead|mentee|mentoring|sponsoren|soirée|stand|salles?|restaurant|parking|wifi|dates?|deadline|call for proposals|cfp|directions|shuttle|code of conduct|diversity scholarship|sponsorship)\b|展台|拜访|酒店|会場|参加者|ブース/i;

/** What a text says when it is about a talk. */
export const ABOUT_A_TALK =
  /\b(?:this|the|another|next|great|good|nice|interesting|first|last|second|final|my|cool|fun|short|that|entertaining|excellent|amazing)\s+(?:\w+\s+)?(?:talk|session|keynote|presentation|speakers?|presenters?|panel|tutorial|workshop)\b|\b(?:talk|session|keynote|presentation|panel|tutorial) (?:by|from|with|given|about|on|was|started|showed|covered)\b|\b(?:speakers?|presenters?) (?:showed|explained|told|described|talked|went|came|started|said|presented|introduced|tried|was|were)\b|\b(?:ce|cette|ces|le|la|du|de ce|dernier|premier)\s+(?:\w+\s+)?(?:talk|keynote|conf(?:érence)?|session|présentation|table ronde|panel|speaker|speakeuse|atelier|lab)\b|\b(?:la|une?|cette) (?:keynote|conférence|présentation|session|talk) (?:suivante?|de|par|d['’]|animée?|présentée?)|\b(?:a|ont|nous a|nous ont) (?:présenté|animé|expliqué|montré|fait|donné|raconté)|演讲者|演讲人|议题|讲师|分享者|该 ?session|的 session|セッション|さんの発表|の発表|登壇|발표|セッション|\b(?:vortrag|ponencia|charla)\b/i;

/** Headings that name the kind of a session before or after its title. */
export const KIND_WORD =
  /\b(?:keynote|sponsored keynote|sponsored session|lightning talk|tutorial|panel|panel discussion|workshop|hands-on|deep dive|maintainer track|birds of a feather|meet the maintainer|fireside chat|lab)\b/i;

/** A label before people. */
export const SPEAKER_LABEL =
  /^[*_\s]*(?:speakers?|presenters?|presented by|presentation by|panelists?|panellists?|hosts?|moderators?|moderated by|given by|talk by|with|who|people|par|intervenant(?:e|s|es)?|orateurs?|oratrices?|présenté par|animé par|conférenciers?|referent(?:en|in)?|sprecher(?:in)?|vortragende|ponentes?|orador(?:es)?|relator[ei]|演讲者|讲师|嘉宾|演讲嘉宾|登壇者|発表者|スピーカー|발표자|연사)\s*(?:[:：\-–][*_\s]*|[*_]+\s*|\s+(?=\p{Lu})|$)/iu;

/** Lines that end the notes on a talk in a text without mark-up. */
export const CLOSING =
  /^(?:(?:in )?conclusions?\b.*|summary|wrap(?:ping)?[- ]?up|final (?:thoughts|words)|(?:my )?(?:key )?take ?aways?|thoughts|communaut[ée]|en résumé|bilan|fazit|mot de la fin|miscellaneous.*|misc.*|autres sujets.*|have fun.*|thanks.*|thank you.*|.* related)\s*[!.:]?$/i;

/** Files and headings of a collection of notes that are about no talk. */
export const LOOSE_NOTES =
  /^(?:readme|index(?: en| fr)?|notes?|kubecon.*|takeaways?|take aways?|quotes|notable quotes|tools?|links?|favou?rites?.*|videos?|questions?|todo|things?.*|interesting.*|check ?this ?out|booth.*|mentoring.*|policies to add|policy|summary|recap|overview|misc.*|other.*|resources?|ideas|agenda|schedule|contacts?|people|\d[\d -]*)$/i;

/** Names of parts that hold a day, keynotes or short talks, each with several talks in it. */
export const SEVERAL_TALKS =
  /\bday ?\d|\bkey ?notes?\b|\bkey note\b|lightn?e?ning|lightining|\btalks\b|\bsessions\b|morning|evening|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|con ?20\d\d/i;
