/** All that is said when a page itself fails: few words of its own, for where no others are at hand. */
export const brokenWords = {
  en: {
    title: "Something broke on this page",
    text: "The fault is ours. The figures themselves are safe: they are on the ledger. Reload the page; if it breaks again, please report the code below.",
    code: "Code of the fault",
    reload: "Reload",
  },
  ar: {
    title: "حدث خلل في هذه الصفحة",
    text: "الخطأ من جانبنا، أما الأرقام نفسها فسليمة لأنها مسجَّلة في السجل. أعد تحميل الصفحة، وإن تكرر الخلل فأبلغنا بالرمز أدناه.",
    code: "رمز الخلل",
    reload: "إعادة التحميل",
  },
} as const;
