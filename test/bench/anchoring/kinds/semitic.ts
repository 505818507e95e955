import { list, type Grammar } from '../grammar.ts'

/** Arabic news, with and without vowel signs, numbers in both kinds of digits. */
export const arabic: Grammar = {
  thousands: ['٬'],
  first: list('ليلى|سامي|نورة|حسن|مريم|يوسف|هالة|كريم'),
  last: list('الخطيب|منصور|الزهراني|حداد|بن عمر|النجار|العلي|صباغ'),
  person: ['{first} {last}'],
  town: list('الميناء القديم|بئر السلام|عين الورد|رأس التل|وادي الزيتون|قصر الرمل'),
  place: ['{town}', 'مدينة {town}', 'إقليم {town}'],
  office: list('وزارة الخارجية|هيئة الموانئ|مكتب الإحصاء|وكالة {agency}|حرس الحدود|المجلس البلدي'),
  agency: list('الأفق|المرسى|نبأ|الساحل'),
  thing: list('شاحنات|سفن|أدوية|حاويات|مولدات|خيام|صهاريج|حبوب'),
  topic: list('الهدنة|أزمة الميزانية|فتح المعابر|أجور العمال|حصار الميناء'),
  unit: list('طن|كيلومتر|مليون دينار|في المئة|شخص|هكتار'),
  when: list('يوم الاثنين|مساء الثلاثاء|فجر الأربعاء|منذ أسابيع|في مطلع عام {year}|قبل الجلسة|بعد الاجتماع'),
  said: list('أعلنت|أكدت|نفت|ذكرت|أوضحت'),
  fact: list(
    'ما زالت {thing} عالقة في {place}|يحتاج {place} إلى {number} {unit} من {thing}|وصلت {thing} إلى {place} {when}|ارتفع العجز إلى {number} {unit}|بقي الطريق بين {place} و{place} مغلقًا|لم يصدر قرار بشأن {topic} {when}',
  ),
  sentence: list(`{said} {office} {when} أن {number} {unit} من {thing} لم تصل إلى {place}.
    قال {person} إن {topic} كلّفت البلاد {number} {unit}.
    {fact}.
    {fact}، وفق ما نقلته وكالة {agency}.
    «لن نتردد في إعادة فتح الطريق إلى {town}»، قال {person} {when}.
    رفض {person} التعليق على {topic}؛ {fact}.
    لم يتسنّ التحقق من ذلك من مصدر مستقل.
    هل تكفي {number} {unit} حتى نهاية عام {year}؟
    وبحسب {office} فإنّ عدد {thing} بلغ ٤٥ في عام {year} و{small} قبل ذلك.`),
  heading: list('{topic}: ماذا يريد {person}|خلفية الخبر|{number} {unit} في {place}|خلاف على {thing}'),
  row: list('مستودع {small}: {number} {unit}|{town}: {small} {unit} من {thing}'),
  boilerplate: list('اقرأ أيضًا: {heading}|إعلان|جميع الحقوق محفوظة لوكالة {agency}'),
  aside: list('عاجل 🔴 {fact}|{person} عبر منصة Orbis: «{topic}»'),
}

/** Hebrew news, some of it with vowel points. */
export const hebrew: Grammar = {
  thousands: [','],
  first: list('נועה|איתי|תמר|יונתן|מיכל|עומר|שירה|אלון'),
  last: list('ברק|לוי-שרון|כהן|גולן|אדלר|פרידמן|צור|מזרחי'),
  person: ['{first} {last}'],
  town: list('נמל התכלת|גבעת הרימון|עמק הגשר|מעלה החוף|באר הלבן|קריית הדקל'),
  place: ['{town}', 'העיר {town}', 'אזור {town}'],
  office: list('משרד החוץ|רשות הנמלים|הלשכה לסטטיסטיקה|סוכנות {agency}|משמר הגבול|מועצת העיר'),
  agency: list('אופק|מגדלור|כתב|חוף'),
  thing: list('משאיות|אוניות|תרופות|מכולות|גנרטורים|אוהלים|מכליות|דגנים'),
  topic: list('הפסקת האש|משבר התקציב|פתיחת המעברים|שכר העובדים|סגר הנמל'),
  unit: list('טונות|קילומטרים|מיליון שקלים|אחוזים|אנשים|דונם'),
  when: list('ביום שני|בשלישי בערב|לפנות בוקר|מזה שבועות|בתחילת שנת {year}|לפני הישיבה|אחרי הפגישה'),
  said: list('הודיע כי|אישר כי|הכחיש כי|מסר כי|הסביר כי'),
  fact: list(
    '{thing} עדיין תקועות ב{place}|ב{place} חסרים {number} {unit} של {thing}|{thing} הגיעו אל {place} {when}|הגירעון עלה ל-{number} {unit}|הכביש בין {place} ובין {place} נשאר סגור|לא התקבלה החלטה בעניין {topic} {when}',
  ),
  sentence: list(`{office} {said} {number} {unit} של {thing} לא הגיעו אל {place}.
    {person} אמר {when} שמחיר {topic} הוא {number} {unit}.
    {fact}.
    {fact}, כך לפי סוכנות {agency}.
    "לא נהסס לפתוח את הדרך אל {town}", אמרה {person} {when}.
    {person} סירב להגיב על {topic}; {fact}.
    לא ניתן היה לאמת זאת ממקור עצמאי.
    האם יספיקו {number} {unit} עד סוף שנת {year}?
    שָׁלוֹם יבוא רק אחרי {topic}, טוען {person}.`),
  heading: list('{topic}: מה רוצה {person}|הרקע|{number} {unit} ב{place}|מחלוקת על {thing}'),
  row: list('מחסן {small}: {number} {unit}|{town}: {small} {unit} של {thing}'),
  boilerplate: list('קראו גם: {heading}|פרסומת|כל הזכויות שמורות לסוכנות {agency}'),
  aside: list('🔴 מבזק: {fact}|{person} ברשת Orbis: "{topic}"'),
}
