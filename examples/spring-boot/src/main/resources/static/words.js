// The words of the page itself, in Chinese and English; those of answers come from the application.
const WORDS = {
  skip: ["跳到正文", "Skip to the content"],
  title: ["托育登记与分工 · 北碚区", "Childcare: registration and tasks · Beibei"],
  site: ["托育登记与分工", "Childcare: registration and tasks"],
  views: ["页面", "Pages"],
  "nav.apply": ["申请登记", "Apply"],
  "nav.who": ["谁来做什么", "Who does what"],
  "nav.due": ["到期事项", "What is due"],
  "apply.title": ["办托育机构，向哪个机关登记", "Which authority registers a childcare institution"],
  "apply.intro": [
    "边填边答：填到哪里，就按已填的内容说明由哪个机关登记、依据哪一句原文、还缺什么。",
    "The answer follows what you fill in: which authority registers, which words of the document say so, and what is still missing.",
  ],
  "part.institution": ["机构", "The institution"],
  "part.service": ["服务", "Its service"],
  "part.where": ["地点与日期", "Place and day"],
  "f.profitStatus": ["机构性质", "Profit status"],
  "f.legalForm": ["法人形式", "Legal form"],
  "f.name": ["机构名称", "Name of the institution"],
  "f.creditCode": ["统一社会信用代码", "Unified social credit code"],
  "f.modes": ["服务方式（可多选）", "Kinds of care (one or more)"],
  "f.capacity": ["托位数", "Places for children"],
  "f.street": ["所在街道或镇", "Street or town where it lies"],
  "f.submittedOn": ["申请日期", "Day of the application"],
  optional: ["可不填", "optional"],
  "h.legalForm": ["还没定就不选；非营利的，登记机关取决于它。", "Leave it open if it is not settled; for non-profits the authority depends on it."],
  "h.creditCode": ["18 位；已有登记的填，用来核对是否由同一机关登记。", "18 characters, if it has one already: it is compared with the authority."],
  "h.submittedOn": ["按这一天的事实和规定答复。", "The facts and the law of this day count."],
  notYet: ["尚未确定", "Not settled yet"],
  choose: ["请选择", "Please choose"],
  elsewhere: ["位置未记录", "Where it lies is not recorded"],
  submit: ["提交申请", "Submit the application"],
  reset: ["全部清空", "Clear everything"],
  "answer.title": ["登记机关", "Registering authority"],
  "o.DETERMINED": ["已经确定", "Settled"],
  "o.UNDETERMINED": ["还不能确定", "Not settled yet"],
  "o.NOT_APPLICABLE": ["文件没有规定", "The documents do not say"],
  "o.CONFLICT": ["规定相互冲突", "The documents contradict each other"],
  "o.INVALID": ["所填内容互相矛盾", "What is filled in contradicts itself"],
  "m.DETERMINED": ["按已填的内容，只有这一个机关。", "By what is filled in it is this one alone."],
  "m.UNDETERMINED": ["按已填的内容，几个机关都还可能。", "By what is filled in several are still possible."],
  "m.NOT_APPLICABLE": ["文件没有说由谁登记，这里不作推测。", "The documents name nobody, and nothing is guessed here."],
  "m.CONFLICT": ["两处规定不能同时成立，这里不替文件选择。", "Two rules cannot both hold, and none is chosen here."],
  "m.INVALID": ["不能同时成立的内容更正以后，才有答复。", "There is an answer once what cannot be true together is corrected."],
  or: [" 或 ", " or "],
  is: ["：", ": "],
  quote: ["“{0}”", "\"{0}\""],
  brackets: ["（{0}）", " ({0})"],
  comma: ["，", ", "],
  stop: ["。", ". "],
  and: ["、", ", "],
  perhaps: ["可能是", "It may be"],
  missing: ["还需要知道", "Still to be known"],
  openLaw: ["文件自己没有作出选择", "The document itself leaves it open"],
  basis: ["依据的原文", "The words it rests on"],
  notHeld: ["未收录原文，按条目转述", "text not held, told by article"],
  toldToo: ["另依据 {0} 条未收录原文的规定", "Also {0} articles whose text is not held"],
  change: ["怎样会不同", "What would change it"],
  "change.of": ["{0}由“{1}”改为“{2}”", "{0} {2} instead of {1}"],
  then: ["则 {0}", "then {0}"],
  nothing: ["没有规定", "no rule"],
  clash: ["规定冲突", "a contradiction"],
  whyNot: ["为什么不是其他机关", "Why not another authority"],
  "whyNot.by": ["{0}：依据 {1}，不在此登记。", "{0}: excluded by {1}."],
  readings: ["文字怎样理解", "How the text is read"],
  "reading.open": ["尚未选定，可理解为", "not chosen; it may mean"],
  notes: ["请注意", "Please note"],
  asOf: ["按 {0} 的事实和规定", "By the facts and the law of {0}"],
  fix: ["有 {0} 处需要更正", "{0} to correct"],
  meant: ["是否为", "did you mean"],
  number: ["应为整数，如 40", "expected a whole number, such as 40"],
  received: ["申请已收到", "The application is received"],
  receivedBefore: ["这份申请先前已收到，没有再收一次", "The application was received before, and is not taken up twice"],
  keptHow: ["同一编号再次提交，只收一次；答复和它依据的原文一并存下：", "Sent again under this number it is taken up once. The answer is kept with the words it rests on:"],
  kept: ["所存的内容（JSON）", "what is kept (JSON)"],
  receiptNo: ["受理编号 {0}。请记下，凭它查询。", "Its number is {0}. Keep it to ask about the application."],
  again: ["再填一份", "Fill in another"],
  print: ["打印", "Print"],
  "who.title": ["谁来做什么", "Who does what"],
  "who.intro": [
    "左边是文件原文，右边是附件的分工。选一个单位，它的事在原文中标出；选一条，只看这一条。",
    "The official text is on the left, the tasks of the annex on the right. Choose a unit to see its tasks marked in the text, or a clause to see it alone.",
  ],
  "who.unit": ["单位", "Unit"],
  "who.clause": ["条款", "Clause"],
  allUnits: ["全部单位", "All units"],
  allClauses: ["全部条款", "All clauses"],
  "who.count": ["{0}：牵头 {1} 项，负有责任 {2} 项；原文直接写明由它做的 {3} 句。", "{0}: leads {1}, shares {2}; named for it by the text itself: {3} sentences."],
  "who.none": ["所选的条款中没有它的事。", "Nothing in what is chosen concerns it."],
  "who.all": ["共 {0} 条，{1} 行分工。", "{0} clauses, {1} rows of tasks."],
  lead: ["牵头", "lead"],
  resp: ["责任", "responsible"],
  own: ["原文写明由它做", "named by the text"],
  nobody: ["没有牵头单位", "nobody leads"],
  noRows: ["附件没有对应的行，没有写明牵头单位。", "No row of the annex has it: nobody leads."],
  rowWords: ["附件的原文", "Words of the annex"],
  via: ["以“{0}”列名", "as one of the {0}"],
  none: ["无", "none"],
  "due.title": ["到期事项", "What is due"],
  "due.intro": [
    "文件要求的事，到所选的这一天各到什么地步。这里没有收到履行记录，所以“未见记录”不等于没有做。",
    "How far what the documents ask for has come on the day chosen. No records of fulfilment were handed in here, so “no record” does not mean that it was not done.",
  ],
  "due.day": ["哪一天", "On which day"],
  "due.count": ["{0}：", "{0}: "],
  "g.past": ["已过期限，未见履行的记录", "Past its day, without a record"],
  "g.coming": ["期限还没到", "Its day is still to come"],
  "g.open": ["文件没有定期限", "The document sets no term"],
  "g.keep": ["须一直做到", "To be kept at all times"],
  "g.when": ["有事才起算", "Begins when something happens"],
  "g.words": ["只有文字，无法计量", "In words alone, nothing to count"],
  "g.done": ["已经做到", "Done"],
  "g.points": ["文件自己没有说定的", "What the documents leave open"],
  target: ["目标", "target"],
  by: ["截止 {0}", "by {0}"],
  bears: ["由谁做", "Who does it"],
  "bears.under": ["只有把文字理解为“{0}”时才是", "only if the words are read as: {0}"],
  decides: ["由谁决定", "Who decides"],
  law: ["效力", "Validity"],
  empty: ["这一天没有。", "Nothing on that day."],
  meetings: ["由谁召集", "Who convenes"],
  failed: ["应用没有答复，请稍后再试。", "The application does not answer; please try again."],
  "foot.1": ["引文与文件原文逐字核对；标明“未收录原文”的，只按条目转述。", "Quotes are checked word by word against the official text; where it says “text not held”, only the article is told. The official text is in Chinese."],
  "foot.2": ["这是示例应用，答复供参考，以登记机关的决定为准。", "This is an example: its answers inform, the authorities decide."],
  "foot.api": ["接口说明（OpenAPI）", "For developers: the interface (OpenAPI)"],
};

const asked = new URLSearchParams(location.search).get("lang") ?? kept() ?? navigator.language;
let english = asked.startsWith("en");

function kept() {
  try { return localStorage.getItem("language"); } catch { return null; }
}

export const language = () => (english ? "en" : "zh-CN");

/** Changes between the languages. */
export function otherLanguage() {
  english = !english;
  try { localStorage.setItem("language", language()); } catch { /* It is only not remembered. */ }
}

/** The words for a key, with what stands for {0}, {1} … put in. */
export function say(key, ...parts) {
  return WORDS[key][english ? 1 : 0].replace(/\{(\d)\}/g, (all, at) => parts[at] ?? all);
}

/** Puts the words of the page in the language that is chosen. */
export function sayAll() {
  document.documentElement.lang = language();
  document.title = say("title");
  for (const each of document.querySelectorAll("[data-t]")) each.textContent = say(each.dataset.t);
  for (const each of document.querySelectorAll("[data-t-label]")) each.setAttribute("aria-label", say(each.dataset.tLabel));
  const button = document.getElementById("language");
  button.textContent = english ? "中文" : "English";
  button.lang = english ? "zh-CN" : "en";
}
