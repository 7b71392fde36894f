/**
 * The words that say nothing about what is looked for, folded: small words of both languages, and what every note is.
 * They travel with the names index, so that the script stays small.
 */
export const STOP_WORDS: readonly string[] = `
  a about all an and any are as at be been but by can could did do does for from had has have how i in into is
  it its me my no not of on or our should so some than that the their them then there these they this to up us
  was we were what when where which who whom whose why will with would you your being doing having here just
  much more most only own such too very want while am use using used
  au aux avec c ce ces cet cette ceux chez comme comment d dans de des du elle en est et eux il ils je l la le
  les leur leurs lui m ma mais mes moi mon n ne nos notre nous ou par pas pour pourquoi qu quand que quel
  quelle quelles quels qui quoi s sa sans se ses si son sont sur t ta te tes toi ton tu un une vos votre vous
  y etre avoir fait faire peut plus tres entre aussi sous vers
  arent cant couldnt didnt doesnt dont hasnt isnt shouldnt wasnt werent wont wouldnt im youre lets whats thats
  talk talks kubecon cloudnativecon conference conferences session notes
`
  .trim()
  .split(/\s+/);

/** The words that say little beside others, folded: a question holds them, its answer often does not. */
export const WEAK_WORDS: readonly string[] = `
  able across actually after again allow allowed always another anyone around because become becomes before best better
  between bit call called cannot come comes different down during each else enough even ever every everyone everything explain explained explains few find
  first found gave get gets getting give given go goes going good got happen happened happens help helps instead into keep
  keeps kind know last learn learned less let lets like little look looking lot made make makes making many matter may mean
  means might must need needed needs never new off often old once one onto other others out over per put really run running
  per same say see several shall show since someone something still stop take taken takes tell tells than thing things think
  through tell told too toward towards try trying under understand until upon use versus via vs want wanted wants way ways
  well went whether within without work worked working works worse yet
  alors apres autre autres avant bien bon bonne chaque contre depuis devoir doit donc encore faut jamais lors meilleur
  meilleure meme moins nouveau nouvelle on parle parler pendant permet permettre peu pouvoir quelque quelques quoi rien
  savoir selon sert servir souvent surtout toujours tous tout toute toutes trop utiliser va veut vouloir vraiment
`
  .trim()
  .split(/\s+/);
