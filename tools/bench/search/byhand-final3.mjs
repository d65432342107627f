// @ts-check
// The parts of the blind set final3 that are written by hand: a line for each name and a bar between queries.
// Whoever works on the search doesn't open this file.

/** Characters that are taken for each other by eye; any two of a group may stand for each other. */
export const groups = `阿何呵啊 里野黑 巴爸把 集進准 团困因 宝完定 商啇高 城域诚 达这边 院完 员圆 通道桶 混昆棍 事争妻 部郎剖 务条 线钱绒 基甚其 础绌 织帜枳 体休沐 德得待 创枪仓 新亲析 划戈 他地池 蛮恋变 灵炙 搭答塔 谷各合 总怠息 产严户
勇湧 蔡察 马冯乌 坚紧 周用同 伟纬苇 刚岗纲 陈东冻 波玻被 李杏季 彦产 鸿鸡 比此 尔示东 盖盏 仁任仕 凯铠 化花讹 腾胜 朱珠 孙孔 正止王 北比背 心芯 华桦毕 元无兄 智暂晋 京就景 节芦 跳挑 引导 火灭灰 山仙屿 浪娘良 潮湖潮
紫素 电龟 运远 营管 中虫串 国固图 翼冀异 联取耿 拼併 抖科 博傅 川州 谱普 零雷需 物勿 暗音 面向 阶价 跃妖沃 系糸 列例 微薇 务夯 歌欧 脑恼 英央 甲早 文交 西酉四 苹平 果呆杲 沙少 江汪工 摩靡 恨银很 信倍 请情清 服报 美姜
政致 实头卖 验脸 程和 界介 友支 兄光 财贝则 街衔 蓝监 十千 板版 欢观 济齐剂 拾合 双又 春舂 匹四 资货贸 抢枪拾 客各 户房 才寸 芯忘 生主 态恋 定是 自白 驾架 驶史 裁载 部陪 成咸 润闰 率卒 估佔 反皮 算箕 免兔 美羑 洲洲 字子
甲田 骨胃 础拙 施拖 融隔 服报 业亚 合会 其具 商滴 豆亘 包色 软转 门户 高亮 集焦 投没 资姿 科枓 讯训 米采 优忧 刻刘 得碍 数楼 帆帖 又叉 拍怕 用甩 网罔 光先 环坏 万方 国围 据锯 港巷 泽择 白臼 新折 曙暑 星里 科料 太大 极及
股服 道首 客容 盛成 美羡 深探 服股 启后 辰晨唇 亚恶 东车 睿壑 昆混 克兄 搜嫂 索素 壁壁 旷扩 视祝 从丛 寒塞 武式 纪记 燧遂 原愿 仞刃 沐休 曦羲 仑伦 海侮 思恩 硅桂 流疏 出击 问间 知和 声声 明朋 略路 维推 源厡 银很 河何 通诵 智暂
机杌 器噐 衔御 远还 超赵 级极 混棍 梦焚 日目 悟语 万方 相想 夸跨 浏流 览监 飞气 书韦 微徽 抖斗 昇升 思田 鲲鲸 鹏朋 鸿鸣 蒙朦 操燥 统纺 含合 玄去 铁秩 处外 理狸 欧殴 拉位 奥澳 贝见 极板 扣和 平乎 台召 千干 帆机 火伙 舟丹 助勋
石右 墨黑 档挡 秘泌 塔搭 语梧 雀崔 双取 座坐 架驾 构沟 弹禅 性牲 函涵 团囤 小少 红虹 广厂 电由 想相 蚂码 蚁仪 饿俄 优犹 酷皓 金全 蝶碟 亚业 鹏腾 汽气 疆彊 台合 积织 发友 存在 储诸 众从 唯难 品晶 虎虚 牙芽 直真 播潘 迅讯 雷需 人入
威咸 高亭 戴戳 慧彗`

/** Draws the classes that most sets lack, too. */
export const more = true

/** What Taiwan or Hong Kong calls it, in traditional characters or in simplified. */
export const taiwan = `
cloud-computing 雲端計算 | 云端运算
iaas 基礎架構即服務 | 基础架构即服务
paas 平臺即服務 | 平台即服務PaaS
saas 軟體即服務 | 软体即服务
maas 模型即服務MaaS
public-cloud 公有雲端 | 公用雲端
hybrid-cloud 混合式雲端 | 混合式云端
china-gov-cloud 政府雲 | 政府雲端 | 政務雲端
state-cloud 國資雲端
autonomous-driving 自動駕駛車 | 自駕車 | 自驾车 | 無人車駕駛
large-model 大型語言模型LLM | 大语言模型 | 大型语言模型
generative-ai 生成式人工智慧AI | 生成式人工智慧技術
pretraining 預先訓練 | 预先训练
open-source-models 開放原始碼模型 | 開放原始碼大模型
chip-export-controls 晶片出口限制 | 晶片出口禁令 | 晶片出口管控
gpu 繪圖晶片 | 繪圖處理器 | 图形晶片 | 繪圖卡
internet-sector 網際網路產業 | 網路產業 | 网际网路产业
small-firms 中小型企業
layoffs 資遣裁員 | 裁減人員
united-states 美利堅
silicon-valley 矽谷科技
california 加利福尼亞州
antitrust 反托拉斯 | 反托辣斯 | 反壟斷
price-war 削價競爭 | 殺價戰
marginal-cost 邊際成本效應
scale-effect 規模經濟 | 规模经济
ai-compute AI運算能力 | 人工智慧算力 | AI運算力
ai-infrastructure AI基礎建設 | AI基礎架構 | 人工智慧基礎設施
ai-talent 人工智慧人才
china-server-base 中國伺服器存量 | 中国伺服器存量
us-server-base 美國伺服器存量 | 美国伺服器存量
infrastructure-unit 基礎建設事業部
elastic-capacity 彈性運算能力
softbank 軟體銀行集團 | 软体银行
google 谷歌公司
nvidia 輝達公司 | 辉达公司 | NVIDIA輝達
nvidia-h20 輝達 H20 晶片 | 辉达H20
nvidia-a800 輝達 A800 晶片 | 辉达A800
nvidia-dgx-b300 輝達B300伺服器 | 辉达B300
microsoft 微軟公司
aws 亞馬遜雲端服務 | 亞馬遜雲端 | 亚马逊网路服务
bank-of-america 美國銀行 美銀
jpmorgan 摩根大通銀行
cia 中情局 美國
us-dod 美國國防部 五角大廈 | 五角大廈
bill-gates 比爾蓋茲 | 比尔盖兹 | 比爾·蓋茨
satya-nadella 納德拉 微軟 | 薩蒂亞·納德拉 | 纳德拉 微軟執行長
kevin-scott 凱文史考特 | 凱文·史考特
huang-renxun 黃仁勳 輝達
siemens 西門子公司
salesforce 賽富時 Salesforce
gartner 顧能公司 | 顾能
meta 臉書母公司 | 脸书母公司
oracle-cloud 甲骨文雲端 | 甲骨文云端
google-cloud 谷歌雲端 | 谷歌云端
tencent-cloud 騰訊雲端服務 | 腾讯云端
alibaba-cloud 阿里雲端 | 阿里云端
huawei-cloud 华为云端
baidu-ai-cloud 百度智慧雲端 | 百度智慧云
microsoft-intelligent-cloud 微軟智慧雲端 | 微软智慧云
cloud-providers-9 全球九大雲端服務供應商
hyperscalers-4 美國四大雲端服務商
spring-festival-gala 央視春節晚會 | 春節聯歡晚會
spring-festival-2025 2025年農曆新年 | 2025農曆春節
crazy-thursday 瘋狂星期四 肯德基
double-11 雙11購物節
hangzhou-asian-games 杭州亞洲運動會 | 杭州亞運
e0020 萬國數據 資料中心
e0022 資料港
e0074 彈性搜尋
e0098 海思晶片 | 海思半導體晶片
e0118 智元機械人
e0111 北京智源人工智慧研究院
e0112 上海人工智慧實驗室 | 上海人工智慧实验室
e0134 安全超級智慧公司
e0160 夸克瀏覽器
e0175 鴻蒙作業系統 | 鸿蒙作业系统
e0176 飛天作業系統
e0178 含光晶片 | 含光晶片 阿里
e0182 歐拉作業系統
e0186 北極星資料庫 | 北极星资料库
e0194 石墨文件
e0210 駱馬模型 LLaMA
e0226 彈性運算服務 | 弹性运算服务
e0228 雲端伺服器 | 云端伺服器 | 雲伺服器
e0230 函式運算 | 函数运算 | 函式計算
e0276 長江儲存 | 长江存储器
e0290 超微半導體 | 超微 AMD
e0292 高通晶片
e0272 台積電公司
e0278 微眾銀行
e0302 戴爾電腦
e0304 慧與 HPE
events:us-export-controls-2022 美國限制高階AI晶片出口 | 美國 高階晶片 出口
events:gcp-profit Google雲端首次獲利
events:ai-price-rise 百度 調漲 AI算力
series:capex-hyperscalers-4 美國四大雲 資本支出
series:cloud-aws-profit AWS 營業利益
series:cloud-azure-growth Azure 年增率
series:capex-china-telcos-3-annual 三大電信 年度資本支出
series:gartner-iaas Gartner IaaS 市占率
`

export const abbreviations = `
alibaba-group 阿里集 | 阿巴集团
taobao-tmall-group 淘天集 | 淘宝天猫集团
taobao-mall 淘商城
cainiao-et-lab 菜鸟实验室ET
damo-ai-team 达摩院AI团队 | 达摩AI团队
damo-autodriving 达摩院自驾 | 达摩自驾
tongyi-team 通义大模型组
aliyun-hybrid-cloud-unit 阿里云混合云部 | 混合云BU
infrastructure-unit 基设事业部 | 基础设施部
infrastructure-committee 基设委 | 基础委员会
alibaba-board 阿里集团董事会 | 阿里董会
ali-organisation-dept 阿组部 | 阿里组织
alibaba-innovation-initiatives 创新计划其他
joint-industry-model-lab 产业大模型实验室 | 联合实验室
hangzhou-hq 杭州总
tongyi-tingwu 通听悟
three-telcos 三大运营
china-mobile-cloud 中移云 | 移动云
china-unicom-cloud 中国联通云
cec-cloud 中电云 | 电子云 | 中国电云
douyin-ecommerce 抖电商 | 抖音商
baidu-ai-cloud 百智云 | 百度智云
aws-genai-center AWS生成式中心 | 亚马逊生成式AI创新中心
azure-openai-service Azure OpenAI
bank-of-america 美国行 | 美行
financial-times 金时报
wsj 华尔日报
star-market-daily 科创报 | 科板日报
21cbh 21世纪报 | 21经济报道
caict 中信通院 | 信通
cae 工程院 | 中工院
zhejiang-gov 浙江省政 | 浙省政府
us-government 美政府部门
cia 美中情局
aliyun-partner-conference 阿里云伙伴大会 | 合作伙伴大会
aliyun-summit 阿里峰会
hangzhou-asian-games 云上亚运
global-public-cloud 全球公有云
china-public-cloud 中国公有云市
gov-dedicated-cloud 政务专云 | 专属政务云
gov-public-cloud 政公云
gov-enterprise-customers 政企客
china-server-base 中国服务器量
us-server-base 美服务器存量 | 美国服务器量
project-orders 项目制单
cloud-penetration 云渗透
integration-subcontracting 项目包
revenue-share-deals 收入分成 | 分成协议
huawei-ai-framework 华为框架
cloud-outage 云安全事
chip-export-controls 芯片限制 | 出口限芯
cloud-investment-loop 投资换算力 | 换算力循环
ai-unit-economics AI单位经
public-cloud-first 公共云先
utilities-of-ai AI水电煤
third-wave 云第三浪潮 | 第三次云浪潮
technology-stack 完整栈
slogan-compute 计算无法计算 | 无法计算的价值
ps-multiple 市销
ai-subsidy 免费Token
oracle-cloud-infrastructure 甲骨云基础
oracle-cloud-applications 甲云应用 | 甲骨文应用
microsoft-intelligent-cloud 微智能云
tencent-fbs 腾讯金科及企服 | 金科企服 | 腾讯金融科技
baidu-ai-cloud-infra 百度云基础设施 | 百度智能云基建
china-unicom-compute 联通算力服
telecom-unicom-cloud 天翼联通合计
hyperscalers-4 美四大云 | 美国四大云
cloud-providers-9 全球九大云 | 九大云商
next-twenty 其后二十家 | 后二十家
china-vendors 中国云厂合计
china-large-clouds 中国大云厂 | 大型云厂
china-small-clouds 小型算力商 | 小算力商
us-clouds 美云厂
china-ai-buyers 中国AI芯片买家
model-investors 全投资方
public-investors 公众投资
e0024 润泽
e0034 太极股
e0048 亚信
e0064 威睿VM
e0068 易昆尼
e0082 面壁
e0100 硅流
e0102 生数
e0110 昆万维
e0111 北京智源院 | 智源研究院
e0112 上海AI实 | 上海人工智能室
e0116 银通用
e0120 衔科技
e0134 安全超智
e0155 百川模型
e0156 悟道模型
e0160 夸克浏
e0176 飞天OS
e0182 欧拉系统OS
e0186 北极星库
e0189 千帆模型平台
e0226 弹性计算
e0228 云服器
e0276 长存
e0280 贝壳
e0290 超威半导
events:zhang-takes-cloud 张勇接阿里云
events:autodrive-dissolved 自动驾驶解散
events:spinoff-cancelled 阿里云停分拆
series:canalys-china Canalys中国份额
series:gartner-iaas Gartner全球IaaS
series:capex-tencent 腾讯季资本开支
`

/** What hurried readers type: half a word, the other script, two keywords, a slip of the input method or the finger. */
export const realistic = `
alibaba-cloud alibab cloud | ali cloud | a li yun | 阿里芸 | 阿裡雲 | 阿里云公司
alibaba-group 阿里巴 | alibaba grop | 阿里巴巴的股票 | 阿里爸爸集团 | 阿里巴巴集图
taobao-tmall-group taotian jituan | 桃天集团 | 淘宝天猫
taobao taobao网 | tao bao | 淘包 | 掏宝
taobao-mall taobao mall | 淘寶商 | 淘宝商场
tmall t mall | 天貓網 | tian mao | 天描
cainiao cainiao集团 | 菜鳥網路 | 菜鸟集图
damo-academy 達摩院 阿里 | damo acad | da mo yuan | 达摩园
damo-autodriving 达摩院无人车 | 达摩院 自动驾驶 | damo self driving | 阿里 无人驾驶
damo-ai-team 達摩院 人工智慧
tongyi-team 通义模型团队
aliyun-hybrid-cloud-unit 阿里云 混合云 | 阿里雲 混合雲
aliyun-iot-unit aliyun iot | 阿里云 物联网 | 阿里雲物聯網
infrastructure-committee 基础设施委员 | jichusheshi weiyuanhui
alibaba-board alibaba board | 阿里 董事會
ali-robot ali jiqiren | 阿里 機器人 | alibaba robot
alisports ali sport | 阿里体意 | alitiyu
amap gaode ditu | 高德导航 | 高得地图 | auto navi
dingtalk dingtlak | 釘釘軟體 | 丁丁办公 | 钉钉app
xiaomanlv 小蛮驴 阿里 | xiaomanlü | 小曼驴 | xiao man lv
tongyi-qianwen qwen ai | qianwen | 千問模型 | 通义前问 | tongyi qianwen app
tongyi-tingwu tongyi ting | 通義聽 | 同意听悟
tmall-genie tmall jingling | 天貓精 | 天猫精灵音箱 | tianmao jingling
qwen25-max qwen 2.5max | qwen2.5 | 千问2.5 max
qwen3 qwen 3 | 通义千问3
modelscope mo da | modelscop | 模搭社区 | 魔搭 阿里
bailian bailian阿里 | 阿里百炼平台 | 百链
aliyun-valley 阿里云谷园区 | aliyun gu
zhang-yong zhangyong | daniel zhang ceo | 张勇 逍遥子 | 張勇 阿里 | 张永
wu-yongming eddie wu阿里 | wuyongmin | 吴咏明 | 吳泳銘 執行長
cai-chongxin caichongxin | joseph tasi | 蔡崇信 籃網 | 蔡宠信
ma-yun jackma | 馬雲是誰 | mayun阿里
wang-jian 王堅 院士 | 王坚院士 | dr wang jian
zhang-jianfeng zhangjianfeng | 张剑锋 | 张建锋 行癫 | 張建峰
zhou-jingren zhou jingren | 周靜仁 | 周景仁
ye-jun 叶军 钉钉 | ye jun
liu-weiguang liu weiguang | 刘卫光
chen-junbo chen jun bo | 陈俊博
gu-zulin gu zulin | 古祖琳
li-yanhong 李彦宏 百度 | robin li baidu | liyanhong | 李彥弘
zhou-hongyi 周鸿伟 | 周鸿一 | zhou hong yi
bill-gates billgates | bi er gai ci | 比尔盖茨 微软 | bill gate
huang-renxun jensen | 黃仁勳 皮衣 | 皮衣黄仁勋 | 黄仁迅 | huangrenxun | jenssen huang
kevin-scott kevin scot | 凯文 斯科特 | 微软CTO斯科特
satya-nadella nadella | satya | 萨提亚 | 納德拉 執行長 | sataya nadella
ma-huateng ma huateng | pony ma tencent | 马化藤 | 馬化騰 騰訊
wu-hequan wu he quan | 邬贺铨院士 | 吴贺铨
zhu-xiaohu zhu xiaohu | 朱啸虎 投资人 | 朱啸唬
son-masayoshi 孙正义软银 | son masayosi | sun zhengyi | 孫正義 日本首富
han-zhipeng 韩志朋 | han zhi peng
huawei huawe | 华为手机 | 華為手機 | 华为公司 | huwei
huawei-cloud hua wei yun | 華為雲 官網 | huawei colud | 华伪云
tencent tenxun | teng xun | 腾讯控 | 騰訊股價 | tencent stock | 騰迅
tencent-cloud 腾讯云服务 | tencent clou | 騰訊雲 登入 | teng xun yun
tencent-yuanbao 騰訊元寶 app | yuanbao ai | 腾讯员宝 | tenxun yuanbao
baidu bai du | 百度搜索 | 百渡 | baidu stock
baidu-ai-cloud baidu cloud | 百度只能云 | 百度智慧雲 官網 | baidu zhineng yun
ernie-bot ernie | 文心一言官网 | 文心 一言 百度 | wenxinyiyan | enrie bot
jd-cloud jing dong yun | 京東雲 | jd clou | 京东芸
bytedance byte dance 字节 | bytdance | 字節跳 | zijietiaodong | 字节跳东 | bytedance tiktok
volcano-engine volc engine | 火山引 | 火山引檠 | huoshanyinqing | valcano engine
inspur-cloud inspur clou | 浪潮云公司 | 浪朝云 | lang chao
unicloud unigroup | 紫光云公司 | 子光云 | zi guang yun
cec-cloud zhongguo dianzi yun | 中国电子芸
three-telcos 三大运营上 | 三大電信公司 | sanda yunyingshang
china-mobile 中国移动公司 | zhongguo yidong | 中國移 | china mobil
china-telecom 中国电信股价 | zhong guo dian xin | china teleco | 中国电新
china-unicom 中国联同 | zhongguo liantong | china unico
china-mobile-cloud ecloud移动 | 移动云盘 | 移动芸
tianyi-cloud tian yi yun | 天翼雲 電信 | 天翼芸 | tianyi clou
china-unicom-cloud 联通沃云 | liantongyun | 連通雲
qihoo-360 360安全卫士 | qihoo
pinduoduo pdd拼多多 | pingduoduo | 拼多多公司 | 拚多多 | 並多多
douyin-ecommerce 抖音 电商 | douyin dianshang | 抖音电伤
shein shien | 希音 快时尚 | shein上市
temu tému | temu app
didi didi打车 | 滴滴打车 | 嘀嘀打车
weibo 微博热搜 | 微簿 | weib
minimax minimax股票 | 稀宇科 | hailuo minimax | minimaxx
baichuan bai chuan | baichuan zhineng | 百川智慧
zhipu 智谱华 | zhipu ai 上市 | 智普 | chatglm智谱 | zhi pu ai
01ai 零一万 | 01 ai | lingyi wanwu | 零一万勿 | 零一万物 李开复
moonshot kimi ai | moonshot kimi | 月之暗 | yuezhianmian | 月之暗面 杨植麟 | 月支暗面
stepfun step fun | 阶跃星 | jieyuexingchen | 阶越星辰 | 階躍星
deepseek deepsek | deepseek官网 | deepseek app | deppseek | dpseek | 深度求锁
deepseek-r1 deepseek r1模型 | deep seek r1 | deepseekr1
deepseek-v3 deepseek v3模型 | deepseekv3
amazon amazn | 亞馬遜購物 | yamaxun | 亚马孙 | amazon.com
aws amazon aws | aws cloud | 亚马逊云科技 aws | aws 亞馬遜 | awss
aws-bedrock bedrok | aws bedrok | bedrock 亚马逊
codewhisperer codewhisper | code wisperer | 亚马逊 codewhisperer
microsoft microsft | wei ruan | 微阮 | 微軟 股價 | mircosft | ms微软
microsoft-azure azure cloud | microsoft azur | 微软云azure | azrue | 微軟雲端 azure
azure-openai-service azure openai | azure open ai service
github-copilot git hub copilot | github copiolt | github副驾驶 copilot
bing bing sou suo | 微软必应 | 必应浏览器 | bign
office microsoft ofice | 微软office | offcie
windows windws | 微软windows | window系统
google gogle | gu ge | 谷歌股价 | google股票 | 谷个
google-cloud guge yun | google clod | 谷歌芸 | gcp谷歌 | google cloud 谷歌
google-brain google brian | 谷歌大恼 | guge danao
deepmind deep mind 谷歌 | google deepmin | deepmid
openai opanai | openai上市 | open ai 公司 | opneai
anthropic anthropic claude | claude ai | anthorpic | 安思罗匹克 anthropic | claude公司
chatgpt chat gpt 4 官网 | chatgpt下载 | chatgp | chagpt | chatgpt是什么
gpt-3-5 gpt3.5 turbo | gpt35
gpt-4 gpt 4 模型 | gpt4模型
nvidia nvidea | ying wei da | 英伟答 | 黄仁勋英伟达 | 輝達 黃仁勳 | nvda股价 | nvdia
nvidia-a100 nvidia a100显卡 | 英伟达 a100 | a100芯片 | 輝達 a100
nvidia-h100 nvidia h100价格 | 英伟达h100芯片 | 輝達 h100
nvidia-h20 nvidia h20 china | 英伟达 H20 | h20 chip
nvidia-h200 nvdia h200 | h200芯片 | 英伟达h200
nvidia-a800 nvidia a 800 | a800芯片 | 英伟达 a800
nvidia-dgx-b300 dgx b300 nvidia | b300服务器 | nvidia b300
coreweave coreweave股票 | core wave | coreweve
oracle oracel | jia gu wen | 甲骨闻 | oracle甲骨文
oracle-cloud oracle cluod | 甲骨文雲 | jiaguwenyun
hugging-face hugging face 抱抱脸 | huggin face | huggingfce
stability-ai stability | stabilityai | stable diffusion stability ai
siemens siemans | 西门子 德国 | xi men zi | 西門仔
apple apple公司 | apple 蘋果 | ping guo | 频果
a16z andreessen | a16z投资 | andresen horowitz | a16z 风投
gsr-ventures gsr | 金沙江投资 | jinshajiang chuangtou | 金砂江创投
jpmorgan jpmorgon | 摩根大通 小摩 | mogen datong | 摩根達通
bank-of-america meiguo yinhang | bank of ameirca | 美银美国银行
canalys canalys报告 | canlays | canalys 数据
ccid ccid赛迪 | sai di | 赛笛咨询 | 塞迪咨询
caict xin tong yuan | 信通院 报告 | 信通远 | caict 白皮书
semianalysis semianalisis | semi analysys
us-dod us department of defence | 美国国防部 五角大楼 | dept of defense
zhejiang-lab zhijiang lab | 之江實驗 | 浙江实验室 之江 | 芝江实验室
cae zhongguo gongchengyuan | 中国工程元 | chinese academy of enginering
zhidx 智東西 | zhidongxi | 知东西
jiemian jiemian xinwen | 介面新聞 | 界面新聞網
ofweek ofweek光电网 | of week
financial-times ft金融时报 | financial tims | 金融食报 | jinrong shibao
wsj wallstreet journal | 华尔街日报 中文 | hua er jie ribao | 華爾街時報
lanjing lanjing caijing | 蓝京财经 | 蓝鲸新闻财经
caijing caijing zazhi | 財經雜志 | 《财经》杂志
star-market-daily kechuangban ribao | 科创版日报
shangguan shanghai obsever | 上观新文 | 上觀
aotou aotou caijing | 熬头财经
21cbh 21世纪经济 | 21shiji jingji baodao | 21世紀經濟報
apsara-conference apsara confrence | 雲棲 大會 | 云七大会 | yunqi conference
aliyun-summit aliyun summit | 阿里云封会
double-11 双11 | shuang shiyi | double eleven | 双十1
hangzhou-asian-games hangzhou yayun | 雲上亞運 | asian games hangzhou
spring-festival-gala chunwan | 央视 春晚 | 春節晚會 | spring gala
hundred-model-war bai mo da zhan | 百磨大战 | 百模大戰 AI
crazy-thursday kfc crazy thursday | fengkuang xingqisi | 疯狂星期寺
public-cloud public cluod | 公共云是什么 | gonggongyun | 公共允
private-cloud privte cloud | 私有雲 | 私有云部署 | siyouyun
hybrid-cloud hybrid clou | 混合云是什么意思 | hunheyun | 混合芸
china-gov-cloud gov cloud china | 政务允 | 政務雲 市場
state-cloud guozi yun | 國資雲 | 国资芸
gov-enterprise-customers 政企 客户 | zhengqi kehu
internet-sector hulianwang hangye | 互聯網公司
small-firms zhongxiao qiye | 中小企叶 | 中小企業 客戶
cloud-penetration 云计算 渗透 | yunjisuan shentoulv
iaas iaas是什么 | iaas 基础设施 | 基础设施及服务
paas paas是什么 | 平台及服务
saas saas軟體 | 软件及服务 | saas软件
price-war 价格占 | cloud pricewar | jia ge zhan
scale-effect 规模效因 | guimo xiaoying | economy of scale
marginal-cost bianji chengben | 边际成本递减 | 边界成本
cost-efficiency jiangben zengxiao | 降本增笑 梗
cloud-computing yun jisuan | 云计算概念 | cloud computng | 雲端運算是什麼
gpu gpu是什么 | gpu显卡 | gpu 晶片
large-model 大模型是什么 | da mo xing | llm大模型 | 大魔型
generative-ai shengchengshi ai | 生成事AI | genrative ai
reasoning-model tuili moxing | reasoning | 推理模形
pretraining yuxunlian | pre-trainning | 预训练模型
open-source-models 开源大模 | opensource model | kaiyuan damoxing
token token计费 | 什么是token | tokken
mcp mcp服务器 | mcp server | mcp fuwu
ai-compute ai suanli | ai 算力概念股 | ai computing
cloud-investment-loop 投资 换 算力 | invest for compute
infra-flywheel 基础设施 飞轮 | flywheel
ai-first ai优先战略 | ai frist
chip-export-controls 晶片 出口 管制 | xinpian chukou xianzhi | export control chip | 芯片出口现制
moores-law moer dinglv | 摩尔定律 失效 | moor's law | 魔尔定律
chatgpt-moment 中国 chatgpt 时刻 | chatgpt 時刻
iphone-moment iphone moment | iphone 时刻 ai
autonomous-driving autonomus driving | selfdriving | 自动驾使 | zidong jiashi
cloud-spinoff 阿里云ipo 分拆 | spinoff ipo | 分柴上市
layoffs layof | 大厂裁员 | cai yuan | 栽员
adjusted-ebita adjusted ebit a | 经调整 ebita
antitrust fan longduan | 反垅断 | anti-trust 反垄断
silicon-valley gui gu | 矽谷 加州硅谷 | sillicon valley
alphabet google母公司 | alphbet | 谷歌 母公司
meta meta脸书 | facebook公司 | mata platforms
ibm ibm公司 | ibm蓝色巨人 | i b m
salesforce salesfroce | 赛富食
kingsoft-cloud kingsoft cloud股价 | jin shan yun
softbank ruan yin | 软银孙正义公司 | softbnak
stargate xingji zhimen | 星际之闷
doubao dou bao 字节 | 豆包大模 | doubao字节 | 豆苞
gartner gartner报告 | garnter | gao de na
trendforce trend force 集邦 | 集邦谘詢 | trendfroce
synergy synergy research | synergi | synergy 报告
omdia omida | omdia报告
iflytek iflytec | 科大讯飞股票 | 科大訊飛 | 科大迅非 | keda xunfei
mihoyo mihoyo原神 | mi ha you | 米哈游 上海 | 米哈遊 原神
hyperscalers-4 四大云厂商 美国 | 4大云厂商 | four hyperscalers
bat 阿里 腾讯 百度
events:zhang-runs-taobao 张勇 淘宝 转盈
events:aliyun-fy2015 阿里云 2015
events:cdn-cut-2015 cdn price cut
events:msft-openai-2019 微软 首投openai | microsoft openai 独家
events:msft-openai-credits 微软 云代金券
events:wang-gang-leaves 王刚 离开 | 王剛離開
events:aliyun-first-profit 阿里云首次盈利 | 阿里雲 首個獲利
events:us-export-controls-2022 美国 限制 高端AI芯片
events:zhang-takes-cloud 张勇 张建锋 接手
events:pony-ma-integration pony ma integration | 马化腾 劝退
events:us-blacklist-2022 36家 黑名单 | 美國 黑名單 36家 | 36 more chinese companies
events:gpt35-release gpt3.5 创业潮
events:dingtalk-600m 钉钉 六亿用户
events:govcloud-2022 政务云五百亿
events:msft-openai-2023 微软 openai 百亿美元
events:aliyun-growth-slides 阿里云 五个财年
events:one-six-n 阿里拆成 1+6+N | alibaba splits 1+6+n
events:aliyun-first-fall 阿里云收入下滑
events:dingtalk-tongyi 钉钉接入千问 | 釘釘 接入 通義
events:tongyi-launch 通义千问 亮相
events:price-cut-2023 阿里云打价格战 | aliyun price war
events:autodrive-dissolved 达摩院 自动驾驶 解散
events:spinoff-announced 阿里云 一年内 上市
events:zhang-cloud-only 张勇专管云
events:aws-genai-centre aws 一亿美元
events:taotian-feeds-group 淘天 赚得
events:wang-jian-lab wang jian zhejiang lab
events:nvidia-5bn-orders 四大厂 英伟达 50亿 | nvidia 5bn orders | 四大廠 輝達 下單
events:amazon-anthropic 亚马逊 anthropic 40亿 许诺
events:wu-takes-over 吴泳铭 接任 | eddie wu takes cloud
events:azure-rebound azure 29%
events:google-anthropic google anthropic 2bn | 谷歌 anthropic 二十亿 | 谷歌 跟投
events:spinoff-cancelled 阿里云 取消 分拆 芯片
events:share-slump-2023 阿里港股跌10% | 阿里 港股 跌一成
events:microsoft-record-value 微软 市值 2.6
events:a100-rush a100 价格 字节 | bytedance a100
events:moonshot-deal alibaba moonshot credits
events:price-cut-2024 阿里云降价55% | 阿里雲 降價 55
events:minimax-lead 阿里 领投 minimax | alibaba minimax round
events:spinoff-deadline 十二个月 没有上市
events:doubao-price 豆包 价格战 | doubao price
events:qwen-price qwen 97% | 千问降价97
events:ernie-free ernie free | 百度 免费 模型
events:tencent-moonshot 腾讯 月之暗面
events:amazon-anthropic-2024 亚马逊 再添40亿
events:qwen-vision-price 千问视觉 | qwen vision
events:deepseek-breaks-out deepseek 春節 爆紅 | deepseek spring festival
events:stargate 星际之门 四年 5000亿
events:pledge-380 阿里3800亿计划 | 阿里 3800億 三年
events:h20-orders h20 一季度 订单
events:h20-licence nvidia 5.5bn charge | 英伟达 55亿
events:h20-resume 恢复 h20 中国 | nvidia h20 again
events:value-after-shock 阿里市值 3141亿
events:openai-azure-250 openai azure 2500亿 | openai 250bn azure
events:openai-aws-38 openai aws 380亿 | openai aws 38bn
events:anthropic-azure anthropic azure 300亿 | 微软 英伟达 anthropic
events:ma-returns 阿里股价 马云 | jack ma reappears
events:model-ipos 智谱 minimax 上市 港股 | 智譜 港股
events:minimax-ipo minimax ipo | minimax 48亿
events:h200-premium h200 加价 | h200 premium
events:openai-110bn openai 1100亿 | openai 110bn
events:tokens-140tn 140萬億 token | 140tn tokens
events:tencent-price-rise 騰訊雲 漲價 400
events:ai-price-rise 阿里云 百度 涨价 | 百度 上调 算力
events:anthropic-aws-100 anthropic 千亿美元 | amazon anthropic 100bn
events:tencent-compute-rise 腾讯云 涨价 5%
events:us-directive-2026 美国 海外子公司 口子
events:pledge-exceeded 阿里 远超3800亿
events:b300-doubles b300 涨价 翻倍 | b300 grey price
steps:half 2019 阿里云 一半
steps:rivals 华为云 追到两成
steps:larger-cake 份额变小 生意变大
steps:plan 3800亿 用掉六成
steps:revival AI来了 增长
steps:capex 七年 十倍 开支
series:gartner-iaas gartner global iaas
series:synergy-world synergy 全球 | synergy global cloud
series:canalys-china canalys 中国 | canalys china
series:idc-china-paas idc paas | idc 中国 paas
series:idc-china-dedicated idc 专属云 中国 | idc china dedicated
series:ccid-china-iaas 赛迪 iaas | ccid iaas
series:ccid-gov 赛迪 政务 | ccid gov cloud
series:caict-china-cloud 信通院 云计算 | caict cloud computing
series:caict-china-iaas 信通院iaas
series:idc-ai-applications idc ai 应用
series:idc-model-tokens idc 调用量
series:omdia-ai-cloud omdia ai | omdia 中國 AI
series:frost-model-tokens 沙利文 日调用量 | frost tokens
series:capex-tencent-ai 腾讯 ai 付款
series:capex-oracle oracle quarterly capex | 甲骨文季度资本
series:capex-coreweave coreweave 资本
series:capex-alibaba-cash 阿里 现金流量表 | 阿里巴巴现金流
series:capex-bat-half 阿里腾讯百度半年
series:capex-bytedance-estimate 字节跳动 资本 | zijie ziben kaizhi
series:capex-meta-annual meta 年报
series:capex-microsoft-fiscal microsoft capex fiscal year | 微软 财年 资本
series:cloud-alibaba-growth aliyun 增速 收入 | 阿里云收入增长率
series:cloud-google-growth google cloud growth | 谷歌云 增速
series:cloud-aws-profit aws operating | aws 利润
series:cloud-aws-revenue-annual aws annual | aws年收入
series:cloud-oci-growth oci 增速 | oci growth
series:cloud-azure-revenue-fiscal azure fiscal | azure 财年
series:cloud-tianyi-growth 天翼云 增速
series:cloud-unicom-compute-revenue 联通 算力 收入
series:cloud-baidu-revenue-annual-usd 百度智能云 美元
series:cloud-carriers-revenue 三大运营商 云 收入
series:cloud-kingsoft-revenue kingsoft revenue | 金山云 季度
series:cloud-volcano-revenue 火山引擎 收入 | volcano revenue
e0010 优刻德 | ucloud云 | youkede
e0012 wangyi shufan | 網易數帆 | 网易数反
e0014 up yun又拍 | 右拍云 | youpaiyun
e0016 用友公司 | 用友erp | yongyou | yonyuo
e0018 光还新网 | guanghuan
e0020 万国数剧 | gds数据中心 | wanguo shuju
e0022 数据巷 | shujugang
e0024 润择 | runze keji | 润泽科技 智算
e0026 baishanyun | 白山雲 | 百山云
e0028 h3c新华 | xin hua san | 新华叁
e0030 曙光中科 | 中科曙光服务器 | zhongke shuguang | 中科署光
e0032 星環科技 | trans warp | 星环公司
e0034 太极股分 | taiji gufen
e0036 道客 | daoclod
e0038 才云 | cai yun keji
e0040 盛大芸 | shengdayun
e0042 美團雲 | meituan yun
e0044 深信服股票 | shenxinfu | sang for
e0046 启明星晨 | qimingxingchen | venus tech
e0048 yaxin | 亞信科
e0050 东软公司 | dongruan | 東軟
e0058 snow flake股票 | snoflake
e0060 akamia | a ka mai | 阿卡迈 cdn
e0062 ovh | ovh 法国云
e0064 vm ware 威睿 | vmwear | weirui
e0068 equinix数据中心 | equinx
e0072 yandex | 俄罗斯 yandex
e0074 elastic serach | elasticsearch搜索
e0082 面壁智 | mianbi zhineng | model best
e0084 face++ 旷视 | kuangshi keji | 曠視 | 旷视科计
e0086 cloudwalk云从 | yuncong keji | 雲從
e0088 寒武纪 芯片 | han wu ji | cambricom | 寒武季
e0090 suiyuan keji | 遂原
e0092 biren | 璧仞科技 | biren gpu | 壁任科技
e0093 沐曦 | muxi gpu | 木曦 | 沐曦集成
e0094 天数智 | tianshu zhixin | 天数知芯
e0096 kunlunxin百度 | 昆仑心 | kunlun xin chip
e0098 haisi bandaoti | 海思 华为 | hisilicon麒麟 | hislicon
e0100 siliconflow硅基 | guiji liudong | 矽基流動
e0102 生数 vidu | shengshu
e0104 出门问 | chumen wenwen | 出門問問 股票
e0106 yunzhisheng | 云之声 | 云知声公司
e0108 明略科计 | mininglamb
e0110 昆仑万唯 | kunlunwanwei
e0111 baai智源
e0112 shanghai ai lab | 上海ai lab
e0116 yinhe tongyong | gal bot
e0118 zhiyuan jiqiren | 智元机器 | agibot机器人 | 智圆机器人
e0126 xai马斯克 | x ai | 马斯克xai
e0128 mistral | 法国mistral | mistrel ai
e0132 mid jouney | midjourney画图 | midjurney
e0134 ssi ilya | safe super intelligence
e0136 scaleai | scale ai 数据标注
e0138 cerebas | cerebras芯片
e0140 worldlabs
e0144 hunyuan | 腾讯浑圆 | 騰訊混元
e0152 jimeng ai | 即夢 ai | 及梦 | 剪映即梦
e0154 日日新 商汤 | ri ri xin | sense nova
e0155 baichuan llm | 百川大魔型
e0156 wu dao | 悟道 智源 | 悟到大模型
e0158 wan xiang | 通义万相视频 | tongyi wan xiang | 同义万相
e0160 kuake | 夸克 浏览器 | 垮克浏览器
e0162 fei shu lark | 飞书办公 | 飛書 字節 | 飞叔
e0164 wei xin | 微信支付 | wechta | 威信
e0168 tik tok | 抖音 | 抖因 | dou yin app | tiktok抖音
e0172 mindspore华为 | shengsi
e0174 鲲鹏920 | 昆鹏 | kun peng
e0175 鸿蒙 | hongmeng | 鴻蒙 | 宏蒙系统 | harmonyos next
e0176 feitian | 飞天 阿里云 | apsara飞天
e0178 hanguang 800 | 含光800 | 涵光芯片
e0180 xuantie | 玄铁 平头哥 | 玄鐵
e0182 欧拉 华为 | openeuler | 殴拉操作系统
e0184 ocean base 蚂蚁 | oceanbas | 奥星贝思
e0186 polardb阿里 | bei ji xing shujuku
e0188 扣子 | coze扣子 | 扣子智能体 | kouzi
e0189 百度千帆 | qian fan | 千帆 百度
e0190 huoshan fangzhou | 火山方周
e0192 小度 | xiaodu | 小度音箱 | 小渡助手
e0194 shimo | 石墨 文档 | 石默文档
e0196 mita | 秘塔ai | 秘塔 搜索 | 蜜塔搜索
e0198 yuque | 语雀 文档 | 雨雀
e0202 gpt-4o mini | gpt4o模型
e0204 sora视频 | openai sora | soar视频
e0206 openai codex | codex编程 | codx
e0208 google gemini谷歌 | gemini ai | shuang zi zuo | 双子做
e0210 lama模型 | meta llama | llama模型
e0212 grok ai | 马斯克grok | grok xai
e0216 amazon s3 存储 | s3 bucket
e0218 blackwell gpu | black well | blackwell芯片
e0220 pytorch框架 | pytorh | py troch
e0222 k8s | kubernets集群 | kuberntes
e0224 open stack | opnstack | openstack私有云
e0226 阿里云ecs | tanxing jisuan | ecs云服务器
e0228 cvm | yunfuwuqi | 腾讯cvm | 云服务器租用
e0230 hanshu jisuan | 函数计算fc
e0236 美团外卖 | mei tuan | 美團 | 每团
e0240 小米公司 | xiao mi | 小米SU7
e0244 xiao hong shu | 小红书app | 小紅書 | 小红叔 | redbook小红书
e0248 sougou | 搜狗输入法 | 搜狗拼音 | 嗖狗
e0255 中国广店 | broadnet | 廣電
e0256 lian xiang | 联想电脑 | 聯想 | lenova
e0258 antgroup | mayi jituan | 螞蟻金服 | 蚂蚁花呗 | 码蚁集团
e0260 elema | 饿了吗外卖 | 餓了麼 外賣 | 饿了嘛
e0262 you ku | 优酷视频 | 優酷 | 有酷
e0264 kingdee金蝶 | jindie | 金碟国际 | 金蝶软件
e0266 byd | 比亚迪股票 | 比亞迪 電動車 | 比亚地
e0268 xpeng | xiaopeng | 小鵬 | 小朋汽车
e0270 dji | 大疆无人机 | da jiang | 大缰创新
e0272 tsmc台积电 | 台積 | 台机电 | tai ji dian | 臺積電
e0274 聯發科 晶片 | lian fa ke | mediatec | 连发科
e0276 ymtc | 长江存储 ipo | changjiang cunchu | 長江存
e0278 wei zhong yinhang | 威众银行
e0280 beike | 贝壳找 | 贝克找房 | 貝殼找房
e0282 weipinhui | 唯品惠 | 唯品会特卖 | vip shop
e0284 huya | 虎牙 | 虎芽直播
e0286 xunlei | 迅雷下载 | 讯雷
e0288 renren | 人人網
e0290 amd | amd苏姿丰 | 超威 | amd 超微
e0292 qualcom | 高通骁龙 | gaotong | 高通 晶片
e0302 dell | 戴尔 | dai er | 待尔科技
e0304 hpe | hewlett packard | 惠与科技 | hui yu keji
`
