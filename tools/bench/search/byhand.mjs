// @ts-check
// The parts of the test set that are written by hand: short forms and slips that people make, characters that look
// alike, glyph variants.

/** @type {[string, string][]} query and entity */
export const abbreviations = [
  ['云栖', 'apsara-conference'], ['达摩院AI团队', 'damo-ai-team'], ['阿里集团', 'alibaba-group'], ['淘天', 'taobao-tmall-group'], ['中信通院', 'caict'],
  ['国防', 'us-dod'], ['浙江政府', 'zhejiang-gov'], ['之江', 'zhejiang-lab'], ['工程院', 'cae'], ['界面', 'jiemian'], ['科创日报', 'star-market-daily'],
  ['上观', 'shangguan'], ['21经济报', '21cbh'], ['阿里云伙伴大会', 'aliyun-partner-conference'], ['疯四', 'crazy-thursday'], ['混云', 'hybrid-cloud'],
  ['政务专有', 'gov-dedicated-cloud'], ['运营商', 'three-telcos'], ['芯片限制', 'chip-export-controls'], ['中央情报', 'cia'],
  ['华为框架', 'huawei-ai-framework'], ['摩尔', 'moores-law'], ['云渗透率', 'cloud-penetration'], ['iPhone时刻', 'iphone-moment'],
  ['阿里混合云', 'aliyun-hybrid-cloud-unit'], ['中国公有云', 'china-public-cloud'], ['全球公有云', 'global-public-cloud'], ['利润引擎', 'profit-engine'],
  ['产业大模型实验室', 'joint-industry-model-lab'], ['百度云', 'baidu-ai-cloud'],
]

/** @type {[string, string][]} */
export const realistic = [
  ['阿里去', 'alibaba-cloud'], ['啊里云', 'alibaba-cloud'], ['ali云', 'alibaba-cloud'], ['阿里yun', 'alibaba-cloud'], ['alibab cloud', 'alibaba-cloud'], ['aliyum', 'alibaba-cloud'],
  ['华卫云', 'huawei-cloud'], ['huawie cloud', 'huawei-cloud'], ['huwei', 'huawei'], ['华危', 'huawei'],
  ['藤讯云', 'tencent-cloud'], ['tengxunyun', 'tencent-cloud'], ['腾训', 'tencent'], ['tencet', 'tencent'], ['腾讯元保', 'tencent-yuanbao'],
  ['百渡', 'baidu'], ['baidu zhinengyun', 'baidu-ai-cloud'], ['文心一眼', 'ernie-bot'], ['文新一言', 'ernie-bot'], ['wenxin', 'ernie-bot'],
  ['火山引勤', 'volcano-engine'], ['huoshanyinqing', 'volcano-engine'], ['字节跳东', 'bytedance'], ['byte dance', 'bytedance'], ['豆苞', 'doubao'],
  ['deepseak', 'deepseek'], ['deep seek', 'deepseek'], ['deepsek r1', 'deepseek-r1'], ['open ai', 'openai'], ['chatgtp', 'chatgpt'], ['chat gpt', 'chatgpt'], ['antropic', 'anthropic'],
  ['英传达', 'nvidia'], ['英伟答', 'nvidia'], ['nvdia', 'nvidia'], ['nividia', 'nvidia'], ['h 100', 'nvidia-h100'], ['黄仁勛', 'huang-renxun'], ['黄任勋', 'huang-renxun'],
  ['马华腾', 'ma-huateng'], ['吴咏铭', 'wu-yongming'], ['wuyonming', 'wu-yongming'], ['蔡祟信', 'cai-chongxin'], ['张健锋', 'zhang-jianfeng'], ['李延宏', 'li-yanhong'], ['周鸿伟', 'zhou-hongyi'],
  ['甲古文', 'oracle'], ['oralce', 'oracle'], ['谷哥云', 'google-cloud'], ['gogle', 'google'], ['mircosoft', 'microsoft'], ['微软azue', 'microsoft-azure'], ['亚马孙', 'amazon'], ['amzon', 'amazon'],
  ['通意千问', 'tongyi-qianwen'], ['通义听物', 'tongyi-tingwu'], ['tongyi qw', 'tongyi-qianwen'], ['魔塔社区', 'modelscope'], ['钉丁', 'dingtalk'],
  ['金山元', 'kingsoft-cloud'], ['天冀云', 'tianyi-cloud'], ['京东元', 'jd-cloud'], ['浪朝云', 'inspur-cloud'], ['月之暗黑面', 'moonshot'], ['智普', 'zhipu'], ['零一万悟', '01ai'], ['阶越星辰', 'stepfun'],
  ['云西大会', 'apsara-conference'], ['双十壹', 'double-11'], ['百摸大战', 'hundred-model-war'], ['价挌战', 'price-war'], ['降本增笑', 'cost-efficiency'], ['摩尔定侓', 'moores-law'],
  ['混和云', 'hybrid-cloud'], ['政物云', 'china-gov-cloud'], ['星际之们', 'stargate'], ['科大迅飞', 'iflytek'], ['米哈有', 'mihoyo'], ['弗若斯特沙里文', 'frost-sullivan'], ['孙正意', 'son-masayoshi'],
  ['大模形', 'large-model'], ['预训炼', 'pretraining'], ['硅股', 'silicon-valley'], ['浙姜', 'zhejiang'],
]

const groups = `己已巳 未末 土士 日曰 人入八 大太犬 天夫无 千干于 王玉主 木本术 今令 午牛 刀力 儿几 贝见 问间闻 间问闻 云去 去云 里理埋 华毕 为力 讯汛迅 腾藤滕 百白自 度席 智知 能熊 通诵 义叉 文又 心必 火伙 山出 引弓
京凉 东车 浪狼 潮朝 紫柴 光先 电由甲 子了 移栘 动劝 联朕 微徽 软轻 谷俗 歌哥 亚业 马鸟 逊孙 科料 技枝 集隼 团围 天夭 猫描 达迏达 院浣 盟明 钉针 高亭 德徳 勇男 张涨 崇祟 信倌 坚竖 建健 锋峰 周同 靖晴 叶汁 军车
伟伪 波坡 祖袓 宏宠 泳咏 铭名 勋动 仁仨 黄横 比北 盖益 特待 贺驾 铨栓 孙逊 志忘 鹏朋 缘绿 字宇 节爷 跳眺 扬杨 中申 国囯 信诘 网冈 实买 验险 大犬 市布 场扬 公么 私和 有冇 混棍 合台 政攻 务努 客容 户尸 互瓦 全金 行衍
业亚 企介 小少 项顶 目日 计汁 算箅 价份 格恪 战站 规观 模摸 应庆 成戍 本木 边过 降隆 增赠 效校 弹掸 性牲 力刀 分兮 包句 收牧 入人 协办 安女 事亊 故敌 训川 练炼 推堆 理埋 型刑 开井 源原 芯苾 片斤 出岀 口囗 限眼 制剖
摩磨 尔你 定足 律津 时对 刻剋 浪狼 自目 驾贺 技支 术木 栈钱 拆折 上土 裁栽 员贝 内肉 部陪 利刹 润闰 估沽 值植 重童 反及 垄笼 断继 杭抗 州洲 浙渐 江红 加如 美羊 洲州 甲申 骨滑 基墓 础出 设没 施旎 豆亘 软欤 银根 星呈 际标
门闩 弗佛 若苦 斯期 沙纱 集焦 邦帮 咨姿 询洵 讯汛 飞气 米来 哈蛤 游遊 栖西 会全 伙火 伴拌 疯枫 狂枉 界畀 面而 新薪 闻问 财材 经径 蓝篮 鲸惊 报极 观现 金全 融隔 央决 情倩 局居 防访 府附 之乏 室宝 招召 拜拍`
/** Characters that are taken for each other by eye. */
export const nearShapes = new Map()
for (const g of groups.split(/\s+/)) {
  const [head, ...rest] = [...g].filter((c, i, a) => a.indexOf(c) === i)
  if (rest.length) nearShapes.set(head, (nearShapes.get(head) ?? '') + rest.join(''))
}

/** Glyphs of one character in other regions, old forms and Japanese forms. */
export const variants = new Map(Object.entries({
  云: '雲', 台: '臺', 臺: '台', 里: '裏裡', 裡: '裏', 裏: '裡', 为: '爲為', 為: '爲', 爲: '為', 国: '囯國', 國: '国', 发: '發発', 發: '発', 实: '実實', 實: '実',
  体: '體', 體: '体', 产: '產産', 產: '産', 业: '業', 众: '眾衆', 眾: '衆', 线: '綫線', 線: '綫', 卫: '衛衞', 衛: '衞', 启: '啓啟', 户: '戶', 戶: '户', 群: '羣',
  峰: '峯', 气: '氣気', 战: '戦戰', 戰: '戦', 价: '価價', 價: '価', 单: '単單', 經: '経', 经: '経經', 図: '圖', 图: '図圖', 对: '対對', 广: '広廣', 边: '辺邊',
  学: '學', 来: '來', 数: '數', 總: '総', 总: '総總', 营: '営營', 營: '営', 检: '検檢', 验: '験驗', 驗: '験', 应: '応應', 應: '応', 当: '當', 収: '收', 收: '収', 联: '聯',
  伟: '偉', 会: '會', 會: '会', 电: '電', 东: '東', 团: '團団', 團: '団', 达: '達', 达摩: '達', 阁: '閣', 亚: '亞亜', 亞: '亜', 証: '證', 着: '著', 麦: '麥', 说: '説說', 税: '稅', 內: '内', 内: '內', 录: '録錄', 册: '冊', 勋: '勛勳', 勳: '勛', 鉴: '鑒鑑',
}))
