// @ts-check
// The parts of the set "final" that are written by hand. The set is there to judge the search and not to better it:
// whoever works on the search leaves this file shut.

/** Any two characters of a group may stand for each other. */
export const groups = `云亏 阿啊呵 里黑 度渡 中串巾 科秆 通桶 服报 金釜 算鼻 营宫菅 骨胄 政玫 微薇 院浣 资贡 会尝 器哭 星醒 市布巾 队认 室窒 江汇汪 全企 户卢护 降绛 用甩 厂广 光尤 万方 场肠 张弤 华桦 东乐 作诈昨 四西 单卑 量童 目且 应庄
出击 与写 下卞 体休 他她池 多夕 日白 期棋 弹禅 次冷 得碍 把爬 据锯 昆皆混 统充 系糸 宝宾 机杌 悟梧晤 总聪 伟纬炜 俊峻骏 鸿鸣 虎虚 鹏鹂 节芦 擎警 浪琅 物勿 暗谙 辰唇 询绚 球求 互五 格胳 座挫 推谁 预颁 第弟 估枯 思恩 费贵 离禽 接按
奥奧 极级 鸟岛 董薰 组阻 驴胪 杭肮 吴昊 靖猜 祎袆 黄寅 正止 韩翰 紫素 拼骈 抖斜 跃沃 阶介 脑恼 央夹 省眚 街衔衡 鲸鲤 板扳 观欢 专传 属嘱 透诱 渗掺惨 协胁 不丕 循盾 轮论 限垠 律建 富副 普晋 占古 续读 陆击 笔毡 累紊 拖施 握屋
突穸 乎平 滑渭 喊减 赚嫌谦 转砖 逐遂 拾给 带常 豆逗 翻番 夜液 买卖 净静 港巷 股般肢 尼泥 寒寨 路露 略格 维唯 研妍 究空 河何 夸垮 蒙豪 含贪 玄弦 处外 欧殴 舟丹 石右 助肋 档挡 墨黑 秘泌 广厂 饿俄 壳壶 找我 牙芽 威咸 慧彗 睿浚 凯铠 顿顷
瀚 链莲 斯厮 摩糜 纳钠 谷峪 歌歇 亚严 迪庙 铨诠 贺贸 邬鄔 啸肃 彦产 沙砂 银艰 甲早 英莫 达迖 苹革 软炊 件仵 基箕 础咄 商啇 联耿 团困 创仓 字孚 跳逃 火灭 引弘 浪粮 潮渤 百佰 智暂 能罢 谱普 月用 面画 星垦 辰晨 步涉 道遒 芯芒 网岡
源泉 鸟凫 听所 精情 灵夂 魔麽 搭答 社祉 区凶 杭秔 州川 总怂 王汪 坚肾 周固 人个 李杏 宏宕 孙孑 义仪 志忐 心沁 缘喙 移秽 动幼 电龟 运迈 营莹 浙浉 府庥 国围 工江 院浇 界芥 闻闽 观现 财贼 经纤 上止 栖恓 会绘 峰锋 狂诳 星是`

/** What people in Taiwan and Hong Kong call the thing, where the name itself says otherwise. @type {[string, string][]} */
export const taiwan = [
  ['網際網路產業', 'internet-sector'], ['中國伺服器存量', 'china-server-base'], ['美國伺服器存量', 'us-server-base'], ['基礎架構即服務', 'iaas'], ['中國公用雲市場', 'china-public-cloud'], ['全球公用雲市場', 'global-public-cloud'],
  ['晶片出口限制', 'chip-export-controls'], ['搶晶片', 'grab-chips'], ['人工智慧時代的水電煤', 'utilities-of-ai'], ['Google大腦', 'google-brain'], ['凱文·史考特', 'kevin-scott'], ['彈性運算服務', 'e0226'], ['雲端伺服器', 'e0228'],
  ['函式運算', 'e0230'], ['安全超級智慧公司', 'e0134'], ['上海人工智慧實驗室', 'e0112'], ['北京智源人工智慧研究院', 'e0111'], ['沐曦積體電路', 'e0093'], ['彈性搜尋', 'e0074'], ['Bing搜尋', 'bing'], ['秘塔搜尋', 'e0196'],
  ['石墨文件', 'e0194'], ['鴻蒙作業系統', 'e0175'], ['飛天作業系統', 'e0176'], ['歐拉作業系統', 'e0182'], ['北極星資料庫', 'e0186'], ['資料港', 'e0022'], ['含光晶片', 'e0178'], ['推論模型', 'reasoning-model'],
  ['達摩院人工智慧團隊', 'damo-ai-team'], ['雲端運算的第三次浪潮', 'third-wave'], ['雲端運算滲透率', 'cloud-penetration'], ['專案分包', 'integration-subcontracting'], ['專案制訂單', 'project-orders'], ['魔搭社群', 'modelscope'],
  ['OFweek光電資訊網', 'ofweek'], ['中國資訊通信研究院', 'caict'], ['位元組跳動', 'bytedance'], ['21世紀經濟報導', '21cbh'], ['百度智慧雲端', 'baidu-ai-cloud'], ['阿里雲端運算', 'alibaba-cloud'], ['雲端安全事故', 'cloud-outage'],
  ['政府專屬雲', 'gov-dedicated-cloud'], ['政府公有雲', 'gov-public-cloud'], ['營運商雲端營收', 'series:cloud-carriers-revenue'], ['甲骨文雲端應用程式', 'oracle-cloud-applications'],
  ['全球九大雲端服務供應商', 'cloud-providers-9'], ['矽基流動', 'e0100'], ['萬國資料', 'e0020'], ['美國四大雲端服務商', 'hyperscalers-4'], ['零壹萬物', '01ai'],
]

/** Short forms, as they are said. @type {[string, string][]} */
export const abbreviations = [
  ['腾云', 'tencent-cloud'], ['中移云', 'china-mobile-cloud'], ['中移动', 'china-mobile'], ['中联通', 'china-unicom'], ['中电信', 'china-telecom'], ['中电云', 'cec-cloud'], ['基础委', 'infrastructure-committee'], ['产业联合实验室', 'joint-industry-model-lab'],
  ['百智云', 'baidu-ai-cloud'], ['微智云', 'microsoft-intelligent-cloud'], ['美银', 'bank-of-america'], ['中情局', 'cia'], ['浙省府', 'zhejiang-gov'], ['中工院', 'cae'], ['21世纪报道', '21cbh'], ['华日', 'wsj'], ['科创日报', 'star-market-daily'],
  ['云伙伴大会', 'aliyun-partner-conference'], ['疯四', 'crazy-thursday'], ['全球云市场', 'global-public-cloud'], ['政专云', 'gov-dedicated-cloud'], ['数字大单', 'gov-enterprise-digital-deals'], ['中小企', 'small-firms'], ['云渗透率', 'cloud-penetration'],
  ['分成协议', 'revenue-share-deals'], ['华为框架', 'huawei-ai-framework'], ['云事故', 'cloud-outage'], ['生成AI', 'generative-ai'], ['开源模型', 'open-source-models'], ['AI基建', 'ai-infrastructure'], ['AI水电煤', 'utilities-of-ai'], ['经调EBITA', 'adjusted-ebita'],
  ['九大云商', 'cloud-providers-9'], ['四大云商', 'hyperscalers-4'], ['后二十家', 'next-twenty'], ['腾讯金服', 'tencent-fbs'], ['腾讯企服', 'tencent-fbs'], ['小算力商', 'china-small-clouds'], ['天智芯', 'e0094'], ['超智公司', 'e0134'], ['千帆平台', 'e0189'],
  ['百川模型', 'e0155'], ['悟道模型', 'e0156'], ['飞天系统', 'e0176'], ['鸿蒙系统', 'e0175'], ['欧拉系统', 'e0182'], ['长存', 'e0276'], ['中广电', 'e0255'], ['上海AI实验室', 'e0112'], ['万相', 'e0158'], ['方舟', 'e0190'], ['赛迪政务', 'series:ccid-gov'],
  ['IDC专属云', 'series:idc-china-dedicated'], ['信通公有云', 'series:caict-china-public'], ['Omdia AI云', 'series:omdia-ai-cloud'], ['移动年度开支', 'series:capex-china-mobile-annual'], ['AWS利润', 'series:cloud-aws-profit'], ['火山收入', 'series:cloud-volcano-revenue'],
  ['联通半年开支', 'series:capex-china-unicom-half'], ['字节资本开支', 'series:capex-bytedance-estimate'], ['百度年度开支', 'series:capex-baidu-year'], ['联通算力收入', 'series:cloud-unicom-compute-revenue'], ['达摩自驾', 'damo-autodriving'],
]

/** What a hurried reader types. @type {[string, string][]} */
export const realistic = [
  ['aliyn', 'alibaba-cloud'], ['alibaba clould', 'alibaba-cloud'], ['阿里芸智能', 'alibaba-cloud'], ['阿狸巴巴', 'alibaba-group'], ['alibabba', 'alibaba-group'], ['桃宝网', 'taobao'], ['taotian jituan', 'taobao-tmall-group'], ['cainao', 'cainiao'], ['财鸟网络', 'cainiao'],
  ['damo acadmy', 'damo-academy'], ['打魔院', 'damo-academy'], ['混合云部门', 'aliyun-hybrid-cloud-unit'], ['ali sports', 'alisports'], ['高的地图', 'amap'], ['auto navi', 'amap'], ['dingtak', 'dingtalk'], ['丁丁', 'dingtalk'], ['小毛驴', 'xiaomanlv'],
  ['通易千问', 'tongyi-qianwen'], ['tongyi qianwne', 'tongyi-qianwen'], ['同义听悟', 'tongyi-tingwu'], ['天猫金灵', 'tmall-genie'], ['tmall geni', 'tmall-genie'], ['qwen2.5max', 'qwen25-max'], ['modelscop', 'modelscope'], ['魔塔社区', 'modelscope'],
  ['bailain', 'bailian'], ['百练', 'bailian'], ['杭州总布', 'hangzhou-hq'], ['zhangyon', 'zhang-yong'], ['逍遥仔', 'zhang-yong'], ['吴咏铭', 'wu-yongming'], ['wu yongmin', 'wu-yongming'], ['蔡崇新', 'cai-chongxin'], ['joseph tsia', 'cai-chongxin'],
  ['jakc ma', 'ma-yun'], ['王健博士', 'wang-jian'], ['张建峰', 'zhang-jianfeng'], ['zhou jinren', 'zhou-jingren'], ['刘玮光', 'liu-weiguang'], ['陈俊坡', 'chen-junbo'], ['谷祖林', 'gu-zulin'], ['李彦洪', 'li-yanhong'], ['周鸿伟', 'zhou-hongyi'],
  ['jensen hwang', 'huang-renxun'], ['黄仁训', 'huang-renxun'], ['kevin scot', 'kevin-scott'], ['萨蒂亚纳德拉', 'satya-nadella'], ['satya nadala', 'satya-nadella'], ['马化藤', 'ma-huateng'], ['邬鹤铨', 'wu-hequan'], ['朱笑虎', 'zhu-xiaohu'], ['孙政义', 'son-masayoshi'],
  ['son masayoshi', 'son-masayoshi'], ['韩志朋', 'han-zhipeng'], ['hauwei', 'huawei'], ['huaweiyn', 'huawei-cloud'], ['tencet', 'tencent'], ['滕讯', 'tencent'], ['tencent clud', 'tencent-cloud'], ['腾讯元包', 'tencent-yuanbao'], ['百渡', 'baidu'], ['百度只能云', 'baidu-ai-cloud'],
  ['baidu ai clould', 'baidu-ai-cloud'], ['文新一言', 'ernie-bot'], ['惊动云', 'jd-cloud'], ['jingdong yun', 'jd-cloud'], ['字节跳懂', 'bytedance'], ['bytedence', 'bytedance'], ['火山引情', 'volcano-engine'], ['volcano enigne', 'volcano-engine'], ['浪朝云', 'inspur-cloud'],
  ['inspur clod', 'inspur-cloud'], ['zi guang yun', 'unicloud'], ['三大电信公司', 'three-telcos'], ['中国一动', 'china-mobile'], ['china moblie', 'china-mobile'], ['中国点心', 'china-telecom'], ['中国连通', 'china-unicom'], ['china unicorn', 'china-unicom'], ['天意云', 'tianyi-cloud'],
  ['tianyi clod', 'tianyi-cloud'], ['e cloud', 'china-mobile-cloud'], ['连通云', 'china-unicom-cloud'], ['qihu 360', 'qihoo-360'], ['拼夕夕', 'pinduoduo'], ['pindoudou', 'pinduoduo'], ['抖音电伤', 'douyin-ecommerce'], ['shien', 'shein'], ['滴滴打车', 'didi'], ['围脖', 'weibo'],
  ['mini-maxx', 'minimax'], ['百穿智能', 'baichuan'], ['智普AI', 'zhipu'], ['零一玩物', '01ai'], ['01万物', '01ai'], ['月支暗面', 'moonshot'], ['moonshoot', 'moonshot'], ['阶跃星晨', 'stepfun'], ['jieyue xinchen', 'stepfun'], ['deepseak', 'deepseek'], ['深度求所', 'deepseek'],
  ['deepseekr1', 'deepseek-r1'], ['亚马孙', 'amazon'], ['amzon', 'amazon'], ['amazon web service', 'aws'], ['bedrok', 'aws-bedrock'], ['codewisperer', 'codewhisperer'], ['mircosoft', 'microsoft'], ['azuer', 'microsoft-azure'], ['git hub copilot', 'github-copilot'],
  ['必应搜索', 'bing'], ['googel', 'google'], ['谷哥', 'google'], ['古歌云', 'google-cloud'], ['google brian', 'google-brain'], ['google deep mind', 'deepmind'], ['opanai', 'openai'], ['antropic', 'anthropic'], ['chatgbt', 'chatgpt'], ['英伟大', 'nvidia'], ['nividia', 'nvidia'],
  ['corewave', 'coreweave'], ['orcale', 'oracle'], ['甲古文', 'oracle'], ['hugging fase', 'hugging-face'], ['stablity ai', 'stability-ai'], ['simens', 'siemens'], ['萍果', 'apple'], ['andreesen horowitz', 'a16z'], ['金沙江风投', 'gsr-ventures'], ['jp morgan', 'jpmorgan'],
  ['bank of amercia', 'bank-of-america'], ['canlys', 'canalys'], ['赛迪资讯', 'ccid'], ['semianalisis', 'semianalysis'], ['中央情报剧', 'cia'], ['知东西', 'zhidx'], ['介面新闻', 'jiemian'], ['of week', 'ofweek'], ['finacial times', 'financial-times'],
  ['wallstreet journal', 'wsj'], ['兰鲸财经', 'lanjing'], ['财经11人', 'caijing-11'], ['科创版日报', 'star-market-daily'], ['上官新闻', 'shangguan'], ['傲头财经', 'aotou'], ['二十一世纪经济报道', '21cbh'], ['云西大会', 'apsara-conference'], ['aspara conference', 'apsara-conference'],
  ['double eleven', 'double-11'], ['chun wan', 'spring-festival-gala'], ['百摸大站', 'hundred-model-war'], ['混和云', 'hybrid-cloud'], ['hybird cloud', 'hybrid-cloud'], ['价格站', 'price-war'], ['云安全世故', 'cloud-outage'], ['大魔形', 'large-model'], ['预训炼', 'pretraining'],
  ['model context protocal', 'mcp'], ['摩尔定率', 'moores-law'], ['第3次浪潮', 'third-wave'], ['自动价使', 'autonomous-driving'], ['lay offs', 'layoffs'], ['反龙断', 'antitrust'], ['anti-trust', 'antitrust'], ['adjusted ebitda', 'adjusted-ebita'], ['hangzou', 'hangzhou'],
  ['silcon valley', 'silicon-valley'], ['califonia', 'california'], ['alpabet', 'alphabet'], ['facebok', 'meta'], ['saleforce', 'salesforce'], ['甲古文云', 'oracle-cloud'], ['豆饱', 'doubao'], ['soft bank', 'softbank'], ['星级之门', 'stargate'], ['gartener', 'gartner'],
  ['frost sullvan', 'frost-sullivan'], ['集帮咨询', 'trendforce'], ['科大迅飞', 'iflytek'], ['米忽悠', 'mihoyo'], ['优克得', 'e0010'], ['yonyu', 'e0016'], ['中科署光', 'e0030'], ['深信福', 'e0044'], ['启明星晨', 'e0046'], ['snow flake', 'e0058'], ['akami', 'e0060'],
  ['vm ware', 'e0064'], ['equnix', 'e0068'], ['矿视科技', 'e0084'], ['寒武记', 'e0088'], ['壁刃科技', 'e0092'], ['昆仑心', 'e0096'], ['hi silicon', 'e0098'], ['出门文文', 'e0104'], ['云之声', 'e0106'], ['midjorney', 'e0132'], ['mistal ai', 'e0128'], ['腾讯浑元', 'e0144'],
  ['通义万象', 'e0158'], ['夸克游览器', 'e0160'], ['非书', 'e0162'], ['威信', 'e0164'], ['斗音', 'e0168'], ['harmony os', 'e0175'], ['ocean base', 'e0184'], ['小肚助手', 'e0192'], ['石磨文档', 'e0194'], ['密塔搜索', 'e0196'], ['gpt4o', 'e0202'], ['gemni', 'e0208'],
  ['kubernets', 'e0222'], ['py torch', 'e0220'], ['小红薯', 'e0244'], ['sougo', 'e0248'], ['lenvo', 'e0256'], ['饿了吗', 'e0260'], ['金碟国际', 'e0264'], ['biyadi', 'e0266'], ['大江创新', 'e0270'], ['台机电', 'e0272'], ['tmsc', 'e0272'], ['联发课', 'e0274'], ['微重银行', 'e0278'],
  ['讯雷', 'e0286'], ['qualcom', 'e0292'], ['戴尔电脑', 'e0302'], ['惠与科技', 'e0304'], ['馬雲現身', 'events:ma-returns'], ['張勇離任', 'events:wu-takes-over'], ['H20恢复销售', 'events:h20-resume'], ['豆包 一厘', 'events:doubao-price'], ['钉钉六亿用户', 'events:dingtalk-600m'],
  ['5000亿美元 星际之门', 'events:stargate'], ['openai aws 380亿', 'events:openai-aws-38'], ['B300黑市', 'events:b300-doubles'], ['千问长文本降价', 'events:qwen-price'], ['腾讯云涨价400', 'events:tencent-price-rise'], ['運營商千億目標', 'events:telco-targets'],
  ['每天140万亿token', 'events:tokens-140tn'], ['3800亿 一年半', 'steps:plan'], ['代金券 毛利率', 'steps:what-if'], ['azure revenue grwoth', 'series:cloud-azure-growth'], ['coreweave capex', 'series:capex-coreweave'], ['sullivan tokens', 'series:frost-model-tokens'],
  ['tencent ai payments', 'series:capex-tencent-ai'], ['金山云收入', 'series:cloud-kingsoft-revenue'], ['移动云营收', 'series:cloud-china-mobile-revenue'], ['海外子公司買卡', 'events:us-directive-2026'],
]
