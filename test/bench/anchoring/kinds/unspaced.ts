import { list, type Grammar } from '../grammar.ts'

/** Chinese news: no spaces between words, full-width signs. */
export const chinese: Grammar = {
  thousands: [','],
  first: list('丽华|志明|海燕|国栋|晓梅|建平|玉兰|文博'),
  last: list('林|周|苏|郑|欧阳|何|宋|秦'),
  person: ['{last}{first}'],
  town: list('青石港|白鹭镇|临江|望海|云溪|东泽|南屏|石桥'),
  place: ['{town}', '{town}市', '{town}地区'],
  office: list('外交部|港务局|统计局|{agency}通讯社|边防部队|市议会'),
  agency: list('远望|潮声|北线|明报'),
  thing: list('粮食|船只|药品|集装箱|发电机|帐篷|油轮|零件'),
  topic: list('停火协议|预算危机|边境开放|工资谈判|港口封锁'),
  unit: list('吨|公里|万元|个百分点|人|公顷'),
  when: list('星期一|周二晚间|周三凌晨|数周以来|{year}年初|会议之前|会谈之后'),
  said: list('宣布|证实|否认|表示|指出'),
  fact: list(
    '{thing}仍滞留在{place}|{place}缺少{number}{unit}{thing}|{thing}已于{when}抵达{place}|赤字上升到{number}{unit}|{place}与{place}之间的道路仍然关闭|有关{topic}的决定{when}没有作出',
  ),
  sentence: list(`{office}{when}{said},{number}{unit}{thing}尚未运抵{place}。
    {person}说,{topic}使国家损失了{number}{unit}。
    {fact}。
    {fact},{agency}报道称。
    “我们会毫不犹豫地重新开放通往{town}的道路,”{person}{when}说。
    {person}拒绝就{topic}发表评论;{fact}。
    这一说法无法得到独立证实。
    到{year}年底,{number}{unit}够用吗?
    据{office}统计,{year}年共有{small}批{thing},此前为{small}批。`),
  heading: list('{topic}:{person}想要什么|背景|{place}的{number}{unit}|{thing}之争'),
  row: list('{small}号仓库:{number}{unit}|{town}:{small}{unit}{thing}'),
  boilerplate: list('相关阅读:{heading}|广告|版权归{agency}所有'),
  aside: list('🔴快讯:{fact}|{person}在Orbis平台写道:“{topic}!”'),
}

/** Japanese news: three scripts side by side, no spaces. */
export const japanese: Grammar = {
  thousands: [','],
  first: list('花子|健太|美咲|大輔|さくら|ケン|陽子|翔'),
  last: list('青木|長谷川|森田|小野寺|石原|三浦|桜井|黒川'),
  person: ['{last}{first}'],
  town: list('青浜|白川港|月見町|東ヶ丘|南ガ崎|石橋|みどり野|海老谷'),
  place: ['{town}', '{town}市', '{town}地方'],
  office: list('外務省|港湾局|統計局|{agency}通信|国境警備隊|市議会'),
  agency: list('ノース|潮風|あけぼの|オルビス'),
  thing: list('穀物|船舶|医薬品|コンテナ|発電機|テント|タンカー|部品'),
  topic: list('停戦|予算危機|国境の開放|賃金交渉|港の封鎖'),
  unit: list('トン|キロ|万円|ポイント|人|ヘクタール'),
  when: list('月曜日に|火曜日の夜|水曜日の未明|数週間前から|{year}年の初めに|会議の前に|会談の後で'),
  said: list('発表した|認めた|否定した|述べた|指摘した'),
  fact: list(
    '{thing}は今も{place}にとどまっている|{place}では{thing}が{number}{unit}足りない|{thing}は{when}{place}に届いた|赤字は{number}{unit}に増えた|{place}と{place}の間の道路は閉じたままだ|{topic}についての決定は{when}下されなかった',
  ),
  sentence: list(`{office}は{when}、{thing}{number}{unit}が{place}に届いていないと{said}。
    {person}氏は、{topic}で国が{number}{unit}を失ったと{said}。
    {fact}。
    {fact}と{agency}が伝えた。
    「{town}への道をためらわずに開く」と{person}氏は{when}語った。
    {person}氏は{topic}についてコメントを避けた。
    この情報は独自に確認できていない。
    {year}年の終わりまでに{number}{unit}で足りるだろうか?
    {office}によると、{year}年の{thing}は{small}件、その前は{small}件だった。`),
  heading: list('{topic}:{person}氏の狙い|背景|{place}の{number}{unit}|{thing}をめぐる対立'),
  row: list('第{small}倉庫:{number}{unit}|{town}:{thing}{small}{unit}'),
  boilerplate: list('関連記事:{heading}|広告|無断転載を禁じます({agency})'),
  aside: list('🔴速報:{fact}|{person}氏はOrbisに「{topic}!」と書いた'),
}
