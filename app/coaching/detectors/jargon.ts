import type { Detector } from './engine/detector.ts';

const letter = 'a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z';

/**
 * Trade terms and spelled abbreviations a caller need not know. Abbreviations everybody uses (ATM, TV, US, ID …) are
 * left out. A team's own glossary can be added to this list.
 */
export const jargon: Detector = {
  id: 'jargon',
  side: 'agent',
  sure: [
    `
      (provisioning|provisioned|provision|dslam|attenuation|subrogation|escrow|amortisation|amortization|chargeback
      |firmware|propagation|latency|packet loss|handshake |authentication token|backend|back end|front end|middleware
      |endpoint|failover|rollback|deprecated|syslog|noc|msisdn|imei|iccid|kyc|rma|crm|erp|sla|api|dns|dhcp |vpn|ssid
      |vlan|mac address|subnet|gateway timeout|null value|stack trace|ip address|pre authorisation|pre authorization
      |soft decline|hard decline|arrears |accrual|accrued|indemnity|indemnification|deductible waiver|underwriting
      |underwriter|actuarial|reconciliation|remittance|disbursement|escalation matrix |tier two|tier three|l two|level
      two|root cause analysis|sop|kpi|throughput|bandwidth throttling|throttled|throttling|demarc|demarcation|port
      flap|line card |backhaul|ont|onu|olt|cpe|rev share|churn|backorder|drop ship|cross dock|bill of lading|consignee
      |hazmat|waybill|manifest id|incoterms|demurrage|interline |codeshare|pnr|fare basis|ancillary|deprovision
      |tokenise|tokenize|idempotent|sync error|syntax|config file|registry|kernel|cache|cookies and|flush|ticket id
      |soap|payload|webhook|whitelist|whitelisted|blacklisted|batch job|batch run|batch cycle|cron|nightly batch
      |ledger|general ledger|suspense account|nostro |swift code|ach|iban|clearing house|mandate|pro rata|prorated
      |prorate|proration|write off|tranche|sub ledger|loss adjuster|force majeure|ex gratia |exclusion clause
      |underinsured|rider|annuity|debenture|collateral|lien|estoppel|de facto|pursuant|herein|aforementioned
      |heretofore|parity|allocation |logistics partner|hub scan|sortation|last mile|tariff code|node|noise margin|snr
      |sync rate|upstream|downstream|splitter|patch panel|bridge mode|baud |modulation|rsrp|apn|e sim profile
      |provisioner|tac code|rejection code|decline code|merchant category|interchange|acquirer|issuer response|three d
      s |cvv mismatch|avs|polling|interleaving|multicast|load balancer|hotfix|sandbox|regression|repo|dispatch queue
      |work order|truck roll|wip|jeopardy|cutover|fallout |order fallout|swap out s k u|actioned|action the|touchpoint
      |bandwidth issue|deep dive|granular|synergy|leverage|paradigm|workstream|circle back offline)
    `,
    'clear your (cash|cache)',
    '(your|the|a) (cash|cache) and (flush|cookies|reset|your)',
    `
      (d n s|i p|v p n|n a t|p i n block|q o s|m a c|s l a|a p i|r m a|s k u|a v s|k y c|p n r|s o p|c r m|e r p|c p e
      |o n t|p o s|u i|u x|i v r|t t l|d c|t a t|n o c |p p p o e|w a n|l a n|m t u|b g p)
    `,
    '(error|fault|reason|status|reject|response|return) (code) .. (hex|zero x|four oh|five hundred|e|nine|x)',
    '(two factor|multi factor|two f a|m f a)  (token|auth|authentication)',
    `
      (escalat*|raise|raised|open|log|logged|push|pushed|assign) .. (to|a|it|an)? .. (tier|level|l|p|priority|severity
      |sev) (one|two|three|four)
    `,
    `
      (packet|port|node|server|batch|token|sync|line|session|authentication|protocol|handshake|cell) (loss|flap|fault
      |cycle|expired|lease|profile|timeout|mismatch |error|rate|failure|sync|layer)
    `,
    '(triaged|triage|dunning|contention|unallocated|nightly run|batch queue|unearned premium|on the ledger)',
  ],
  exactly: [`(${letter}) (${letter}|i) (${letter}|i) (${letter}|i)?`, `(${letter}|i) (${letter}) (${letter}|i)`],
  never: [
    `
      (j p g |j p e g |p n g |p d f |d v d |c d |t v |a four |b and b |m p three |u s b |s m s |q r |f a q |v i p |a
      m |p m |w c |d i y |u k |e u |n h s |p o box)
    `,
    'm o t',
    'c n n',
    'i t v',
    'u s a',
    'f b i',
    'c i a',
    'v a t',
    'a b c',
    'l e d',
    'l c d',
    'b m w',
    'k f c',
    'c c t v',
    'm r i',
    'p h d',
    'h i v',
    'd v l a',
    'i r s',
    'd m v',
    's s n',
    'g s t',
    'u p i',
    'g c s e',
    'm b a',
    'r s v p',
    'x y z',
    'x x l',
    'a a a',
    'n b c',
    'n y c',
    'i b m',
    'r a c',
    'h m r c',
    'i q',
    'u n',
    'u s (a|postal|dollars|mail|bank|office)?',
    'u k',
    'u p s',
    'e u',
    't v s?',
    'a t m s?',
    'd v d s?',
    'i d s?',
    'p o box',
    `(a|p) m !${letter}`,
    'c e o',
    'p i n',
    'p d f',
    'g p',
    'd o b',
    'f a q',
    'i t',
    'n h s',
    'b b c',
    'c v',
    'd i y',
    'v i p',
    'u s b',
    'c d s?',
    'p s',
    'o k',
    'p c s?',
    'h r',
    'w c',
    's o s',
    'f y i',
    'd h l',
    'z i p',
    'g p s',
    's i m',
    's m s',
    'spelled|spelt|spell|spelling ..8',
    '(name|code|postcode|reference|number|letter|letters|email|capital) ..8',
    'a s a p',
    'm a y',
    '(dot|at) ..3',
    '(cash) (back|machine|on delivery)',
    'as a result',
  ],
};
