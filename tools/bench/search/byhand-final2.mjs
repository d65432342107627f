// @ts-check
// The parts of the blind set final2 that are written by hand: a line for each name and a bar between queries. Whoever
// works on the search doesn't open it.

/**
 * Characters that are taken for each other by eye, on a small screen or in small print. Any two of a group may stand
 * for each other; pairs of earlier sets are left out.
 */
export const groups = `阿啊何 里黑 巴巳 集焦 淘陷 天关 猫锚 菜采 网罔 摩糜 院浣 动幼 驾架 团因 通痛 义乂 模漠 型垄 混棍 合含 事亊 业并 基萁 础绌 施拖 设诛 委季 员贡 会令 董薰 组租 织帜 机杌 器嚣 体休 育肯 高离 德得 钉打 创刨 新亲 计许 划刬 其具 他池 小少 蛮弯 驴炉
问同 听昕 悟晤 精晴 灵炙 社杜 区巨 炼烁 谷容 杭秔 州川 总怱 部剖 产严 联耿 实买 验骏 室窒 张涨 勇男 泳冰 铭酩 蔡察 崇祟 信倍 马乌 坚竖 锋烽 周固 靖清 叶吐 军晕 刘浏 伟纬 光尤 刚网 陈阵 俊峻 波泼 李季 彦颜 宏弘 鸿鸣 比此 尔小 盖羔 茨荻 仁仕 勋助
凯岂 斯撕 特峙 提堤 亚严 纳钠 化比 腾滕 邬邹 朱未 啸萧 虎虚 孙孔 正止 韩朝 志忐 鹏棚 北比 心必 缘椽 匡框 达迖 华桦 为力 讯迅 元无 度渡 智暂 能态 文丈 言信 京凉 东乐 字宇 节爷 跳眺 火灭 山凶 引弘 擎擘 浪狼 潮嘲 紫柴 移侈 电龟 翼冀 运坛 营宫 商裔 奇寄 拼饼 多夕
抖枓 微薇 博搏 普晋 零雯 万方 物吻 月目 暗喑 阶价 星皇 辰晨 深琛 求裘 索素 逊孙 软欤 谷俗 歌歇 脑胸 英芙 甲申 骨肯 苹莘 果杲 门们 子予 金全 沙纱 江汪 投没 大夫 美姜 银艮 行衍 际标 数薮 据椐 赛寒 迪油 咨恣 询绚 央决 情清 报服 局居 国围 防妨 政攻 府俯 省首 浙析 之芝
界届 闻问 老考 友发 记忆 网冈 融隔 时肘 街衔 蓝监 鲸惊 财则 经泾 科料 板扳 观现 鳌鳖 头买 纪记 栖牺 峰蜂 亚恶 春舂 晚挽 狂枉 期欺 私秘 有冇 公分 国困 务雾 专砖 属瞩 资姿 客喀 户卢 市巾 场肠 互瓦 存仔 量晕 项顶 目且 订计 单旱 渗掺 透诱 率卒 价阶 格恪 战站 规视 应庄
边迈 际陈 成咸 本体 降绛 增憎 效郊 弹惮 性姓 力办 包句 收牧 入人 分兮 框眶 架驾 安宴 全金 叫纠 好妤 不丕 座痤 推椎 理埋 预顶 训驯 练炼 开升 源塬 算篡 投役 换涣 循徇 环坏 飞乁 轮抡 位泣 济挤 驱躯 优扰 先洗 代伐 水永 煤媒 抢枪 首道 发友 客容 芯蕊 生牛 态怂 口曰 限眼 制掣 律津
刻该 第弟 次吹 完宗 技枝 术木 栈浅 拆折 上土 裁栽 内肉 利刹 润阔 估佑 值植 垄垅 加咖 洲酬 时吋 硅桂 浙晰 赛塞 富副 思恩 爱受 普谱 金釜 际蔡 厂广 商滴 豆逗 软轩 星里 弗沸 若苦 沙沙 邦绑 讯汛 米朱 哈蛤 优忧 刻孩 得碍 易昜 帆帜 又叉 拍怕 用甩 友反 络洛 光兆 润洞 泽择
白臼 山岀 曙暑 环杯 太大 极汲 股服 份扮 道首 才寸 盛甚 服报 启后 明朋 亚业 东车 软较 威戚 昆混 尼泥 面百 壁碧 旷矿 视规 从丛 寒塞 武斌 燧隧 原厚 仞刃 沐沭 曦曙 集隼 成戊 路跑 海侮 导异 流疏 出击 声壳 略咯 研妍 究穷 河何 银很 智知 衔衙 远运 即既 梦楚 日目 悟梧 道遒
夸垮 浏刘 览揽 鸿鸡 操躁 作炸 系糸 统绕 含念 片爿 玄畜 铁轶 处外 欧殴 拉啦 奥粤 贝见 极级 库裤 扣和 台合 千干 帆帜 方万 舟丹 助劢 手乎 石右 墨黑 档挡 秘秒 塔搭 语诂 雀崔 架贺 弹禅 函亟 团困 红江 搜嫂 狗拘 广厂 想相 蚂妈 蚁蚊 饿俄 了子 优忧 酷皓 蝶碟 汽气 疆缰 创怆 台召
长张 储诸 众从 壳亮 找戈 房旁 唯惟 品晶 虎唬 直真 播潘 迅讯 雷雪 超赵 导寻 通诵 戴截 慧彗`

/** Draws the classes that no test set has, too. */
export const more = true

export const taiwan = `
internet-sector 網際網路產業 | 網路業客戶
cloud-penetration 雲端運算滲透率 | 雲端滲透率
third-wave 雲端運算的第三次浪潮
china-server-base 中國伺服器存量
us-server-base 美國伺服器存量
project-orders 專案制訂單
integration-subcontracting 專案分包 | 專案外包
technology-stack 完整技術堆疊
cloud-outage 雲端安全事故 | 雲端資安事故
infrastructure-unit 基礎建設事業部
infra-flywheel 基礎建設飛輪
ai-infrastructure AI基礎建設
grab-chips 搶晶片
elastic-capacity 彈性運算能力
pretraining 預先訓練模型
reasoning-model 推論模型
open-source-models 開放原始碼大模型 | 開源大型模型
scale-effect 規模經濟效應
google-brain Google大腦
nvidia-a100 輝達 A100 顯卡
nvidia-h100 輝達 H100 顯示卡
aws-genai-center AWS生成式AI創新中心 | AWS生成式人工智慧創新中心
inspur-cloud 浪潮雲端
unicloud 紫光雲端
jd-cloud 京東雲端
china-mobile-cloud 移動雲端
china-unicom-cloud 聯通雲端
china-gov-cloud 政務雲端
gov-enterprise-customers 政府與企業客戶
bytedance 位元組跳動
damo-ai-team 達摩院人工智慧團隊
ai-talent 人工智慧人才
us-government 美國政府機關
ccid 賽迪顧問
frost-sullivan 弗若斯特沙利文顧問
marginal-cost 邊際成本遞減
e0020 萬國資料
e0022 資料港
e0093 沐曦積體電路
e0096 崑崙晶片
e0098 海思半導體公司
e0100 矽基流動
e0111 北京智源人工智慧研究院
e0112 上海人工智慧實驗室
e0118 智元機器人公司
e0160 夸克瀏覽器軟體
e0175 鴻蒙作業系統
e0176 飛天作業系統
e0178 含光晶片
e0182 歐拉作業系統
e0186 北極星資料庫
e0194 石墨文件
e0226 彈性運算服務
e0228 雲端伺服器
e0230 函式運算 | 函數運算
e0256 聯想電腦
e0258 螞蟻金服集團
e0276 長江記憶體 | 長江儲存
e0302 戴爾電腦
e0304 慧與企業
series:idc-ai-iaas IDC 中國智慧運算雲基礎設施
series:capex-hyperscalers-4 美國四大雲端業者資本支出
series:cloud-aws-revenue-annual AWS全年營收
events:qwen-vision-price 千問視覺模型降價
events:b300-doubles B300伺服器黑市
`

export const abbreviations = `
alibaba-innovation-initiatives 创新及其他
aliyun-hybrid-cloud-unit 混云事业部
damo-autodriving 达摩院自驾
infrastructure-committee 基设委员会
joint-industry-model-lab 产业模型联合实验室
ali-organisation-dept 阿组织部
baidu-ai-cloud 百智云
inspur-cloud 浪云
unicloud 紫云
cec-cloud 中电子云
china-public-cloud 中国公有云场
google-brain 谷脑
gsr-ventures 金沙创投
ccid 赛咨询
zhejiang-lab 之江实室
wsj 华街日报
caijing-11 财经十一
aotou 鳌财
lanjing 蓝鲸财
it-laoyouji IT友记
ofweek OFweek光电网
shangguan 上观新
aliyun-summit 阿云峰会
hundred-model-war 百模战
crazy-thursday 疯四
third-wave 第三浪潮
technology-stack 完整栈
gov-public-cloud 政公有云
project-orders 项制订单
integration-subcontracting 项分包
scale-effect 规效应
marginal-cost 边成本
elastic-capacity 弹算力
revenue-share-deals 分成协议
cloud-outage 云事故
praise-not-paid 叫好不座
generative-ai 生AI
reasoning-model 推模型
pretraining 预训
cloud-investment-loop 投资换算力
infra-flywheel 设施飞轮
ai-unit-economics AI单经
utilities-of-ai AI水电煤
chip-export-controls 芯出限
moores-law 摩定律
chatgpt-moment GPT时刻
iphone-moment AI的时刻
rerating 估重估
tencent-fbs 腾讯金科及企业服务
china-ai-buyers 中国AI买家
china-small-clouds 中国小算力商
cloud-providers-9 九大云服务商
next-twenty 后二十家
frost-sullivan 弗沙利文
trendforce 集咨询
series:capex-alibaba-cash 阿里现金流量表开支
series:capex-alibaba-broad 阿里宽口径开支
series:capex-china-telcos-3-annual 三大运营商年度开支
series:idc-gov-all IDC政务云设施
series:omdia-ai-cloud Omdia AI云
series:frost-model-tokens 沙利文日调用量
series:cloud-oci-growth OCI增速
e0012 网数帆
e0014 拍云
e0034 太极股
e0036 道客网
e0042 美云
e0044 深服
e0048 亚科
e0090 燧科技
e0110 昆万维
e0112 上海智能实验室
e0118 智元器人
e0156 悟大模型
e0176 飞天系统
e0186 北极星库
e0190 火方舟
e0194 石墨档
e0226 弹性计服
e0255 中广电
e0268 小汽车
e0276 长存储
e0276 长存
e0280 贝找房
e0284 虎牙播
`

export const realistic = `
alibaba-cloud 阿里云服务器官网 | alibaba clowd | aliyum
alibaba-group 阿里巴巴集困 | 阿里巴巴港股 | alibaba gruop
taobao-tmall-group 陶天集团 | 淘天集團是什麼 | tao tian
taobao 桃宝 | taobo | 淘宝app
tmall 天喵 | tmal
cainiao 菜乌网络 | 菜鸟集团公司 | cainaio
damo-academy 阿里达磨院 | damo acadmy
tongyi-qianwen 通意千问 | tongyi qianwn | 阿里通义大模型千问 | 通义千文
tongyi-tingwu tongyi tinwu | 通义听写听悟
tmall-genie 天猫音箱精灵 | tmall gene
qwen-7b qwen 7 b | 千问 7b
qwen25-max qwen 2.5max | qwen2.5 maxx
qwen3 qwen 3 | 千问三代 Qwen3
modelscope 摩搭社区 | model-scope阿里 | 魔塔社区
bailian 阿里百炼 | 百炼平台
xiaomanlv 小蛮炉 | 小蛮驴无人车
amap 高的地图 | 高德导航 | auto navi
dingtalk 钉订 | dintalk | 阿里钉钉
alisports ali sports | 阿里体玉
zhang-yong 逍遥子张勇 | zhangyong
wu-yongming 吴泳明 | wu yong ming | 吳永銘
cai-chongxin joseph tsei | 蔡崇新 | 蔡老闆 蔡崇信
ma-yun mayun jack | 马运
wang-jian 王坚院士 | 王建博士
zhang-jianfeng 张建峰 | 行癫张建锋
zhou-jingren 周静人 | 周靖仁
li-yanhong 李彦红 | 李彦宏百度 | robin lee
zhou-hongyi 周鸿伟 | 红衣教主周鸿祎
bill-gates bil gates | 比尔盖次 | 比尔该茨
huang-renxun jenson huang nvidia | 黃任勳 | 黄仁勋 皮衣 | huangrenxun
kevin-scott kevin scot
satya-nadella satia nadella | 纳德拉微软 | 納德拉執行長
ma-huateng 马化藤 | 小马哥腾讯 | mahuateng
son-masayoshi 孙正艺 | masa son | 孫正義是誰
huawei 华卫 | huwaei | 华为手机
huawei-cloud hua wei yun | 華為cloud | 华维云
tencent tengxun | 腾迅控股 | 鵝廠騰訊 | tensent
tencent-cloud 腾训云 | tencent cluod | 腾讯 cloud
tencent-yuanbao 腾讯圆宝 | 腾讯元宝下载
baidu 百渡 | baiud | 百度股票
baidu-ai-cloud 百度智慧云 | baidu ai clod | 百度 cloud
ernie-bot 文新一言 | ernie bott | 文心yiyan
jd-cloud 京东yun | jd clowd | 京冬云
bytedance 字节跳懂 | bitedance | byetdance | 字节公司
volcano-engine 火山引晴 | vocano engine | 字节火山引擎 | volcengin
inspur-cloud 浪潮yun | inspur clould
unicloud 紫光芸
cec-cloud 中国电子芸
three-telcos 三大运营伤 | 三大電信運營商
china-mobile 中国移动公司 | chian mobile | zhongguo yidong
china-telecom 中国电讯 | zhongguodianxin | china telekom
china-unicom 中国连通公司 | zhongguo liantong | china unicon
china-mobile-cloud 一动云 | 移动云盘 | yidongyun
tianyi-cloud 天意云 | 电信天翼云 | ctyn | tian yi yun
china-unicom-cloud 连通云 | 联通yun
qihoo-360 奇唬360
pinduoduo 拼多夕 | 拚多多 | pinduodo
shein 希音公司 | shien
temu tmeu
didi 滴滴打车 | dididache
weibo 新浪微伯 | wiebo
minimax minimaxx | 海螺 minimax | minimax公司
baichuan 百川智慧 | 百川智能公司
zhipu 智谱清言ai | zhipu a i | 智谱华彰
01ai 零一万物公司 | 01 ai李开复 | 零一萬務
moonshot moonshoot ai | 月之岸面 | 月之暗面公司kimi
stepfun step fun | 阶越星辰 | 皆跃星辰
deepseek 深度求锁 | deepseeek | deapseek | deepseek公司
deepseek-r1 deepseek r 1 | deepsek r1
deepseek-v3 deep seek v3
amazon amazom | 亚马孙 | 亚马迅 | amzon
aws 亚马逊aws云服务 | a w s | amazon webservices
aws-bedrock bed rock | bedrok
codewhisperer code wisperer | codewhispere
microsoft 微软mircosoft | microsft | 威软 | 微軟公司股票
microsoft-azure azrue | azuree | 微软云azure
azure-openai-service azure open ai | azure openai服務
github-copilot github coplot | github 副驾驶 copilot
ai-copilots ai copilot | 微软copilot
bing 必硬bing | bing搜寻
google gogle | 古歌 | 谷歌公司 | gooogle
google-cloud gogole cloud | 谷哥云 | google云
google-brain google brian | 谷歌大恼
deepmind deepmid | 谷歌deepmnd
openai opneai | open a i | openai是什么
anthropic antrophic | anthropic公司 | claude ai
chatgpt chatgbt | chat g p t | cahtgpt | 恰特gpt
gpt-4 gpt四 | gpt 4
gpt-3-5 gpt 3.5
nvidia 英威达 | nvdia | 音伟达 | 英伟达公司 | invidia | 煇達
nvidia-a100 英伟达a 100 | nvdia a100
nvidia-a800 a800芯片 | 英韦达a800
nvidia-h100 英伟达 h100价格 | nvidia h10o
nvidia-h20 中国特供h20 | nvidia h 20
nvidia-h200 nvidia h 200 | 英偉達h200晶片
nvidia-dgx-b300 nvidia b300
coreweave coreweve | cor weave | coreweave股票
oracle orcale | oracel | 甲古文
oracle-cloud oracle clod | 甲骨文yun
hugging-face hugginface | hugging face抱抱脸 | huggng face
stability-ai stabilty ai | stable ai stability
siemens siemans | 西门字
apple appel | 苹果股票 | 蘋菓
jpmorgan 摩根大同 | jp morgen | 小摩jpmorgan
bank-of-america bank of amercia | 美国银航 | bofa美银
canalys canalis | cannalys
caict 信通院报告 | 中国信通远
semianalysis semi analysis | semianalisis
zhejiang-lab 之江实验是 | zhijiang实验室
financial-times finacial times | 英国金融时报ft
wsj wall street journel | 华尔街日报wsj
jiemian 界面新问 | jie mian
caijing-11 财经11人
21cbh 21经济报道 | 21世纪经济报导
apsara-conference 云栖大会2023 | 雲西大會 | aspara conference | 云起大会
aliyun-summit 阿里云封会
hangzhou-asian-games 杭州亚运会上云 | 云上雅运会
spring-festival-gala 春节联欢晚会春晚 | chunwan
hundred-model-war 白模大战 | 百模da战 | baimo
crazy-thursday kfc疯狂星期四 | crazy thurday
public-cloud 公共芸 | public clod
private-cloud 私友云 | 私有云是什么
hybrid-cloud hybrid clod | 混合芸
china-gov-cloud 政务云是什么 | 正务云
state-cloud 国资yun | guoziyun
gov-enterprise-customers 政企客戶是什麼 | 政气客户
internet-sector 互連網企業 | hulianwang行业
small-firms 中小企页 | zhongxiaoqiye
cloud-penetration 云计算渗透律
iaas iaas是什么 | infrastucture as a service
paas 平台及服务 | platfrom as a service
saas softwear as a service | 软件及服务
price-war price wars | 价格占
scale-effect 规模笑应 | economys of scale
marginal-cost 边际承本 | marginal costs
cost-efficiency jiangbenzengxiao | 降本增孝
cloud-computing cloud computting | 云计祘 | 雲計算是甚麼
gpu gpu显卡价格 | 显卡gpu
large-model 大模型是什么 | da moxing | llm大模型
generative-ai 生成式A I | 生成是ai | genrative ai
reasoning-model reasonning model | 推理摸型
pretraining pretrainning | 预训链
open-source-models kaiyuan大模型 | 开源大模形
token 词元token
ai-compute 算力ai | AI蒜力
chip-export-controls 芯片出口限制令 | chip export control | 晶片管制
moores-law 摩尔定侓 | moors law | 墨尔定律
autonomous-driving 自动驾使 | 自动驾驶技术
technology-stack 技术站 完整
one-six-n 1+6+n改革 | 16n
cloud-spinoff 独立上市 分拆
layoffs caiyuan裁员 | 裁员了
adjusted-ebita 经调整ebita是什么 | ajusted ebita
ps-multiple 市消率 | ps市销率
antitrust 反垄段 | fanlongduan
rerating 估值重沽 | 估值 重估
silicon-valley silicone valley | 矽谷在哪裡
united-states 美利坚美国 | unted states
alphabet alphebet | 谷歌母公司字母
meta mata脸书 | face book | meta公司股票
ibm ibm公司 | i b m
salesforce salesfroce | 塞富时
rackspace rack space | rackspce
sap sap软件 | 思爱谱
softbank sofbank | 软音集团 | 軟銀是誰的
stargate 星际之门项目 | star gate project | 星际只门
doubao 豆包大模型字节 | doubau | 豆苞
gartner garnter | gartner公司
omdia omida | 欧姆迪亚咨询
synergy synergy reserch | synergy研究
trendforce trendfroce | 集邦諮詢 | 吉邦咨询
frost-sullivan frost and sulivan | 弗若斯特沙里文
iflytek iflytec | 科大讯飞股票 | 科大訊飛公司
mihoyo 米哈由 | mihoyoo | 米哈遊公司
hyperscalers-4 美国四大云巨头
events:zhang-runs-taobao 张勇 淘宝 转盈
events:tmall-independent 天猫 自立
events:aliyun-fy2015 2015财年 阿里云 13亿
events:caict-gov-forecast 信通院 四成 | 政务云四成
events:msft-openai-credits 微软 云代金券
events:msft-openai-2019 独家供云 | microsoft backs openai
events:internet-weight-falls 互联网客户 分量
events:aliyun-share-2022q3 近三分之一 阿里云
events:us-export-controls-2022 美国限制高端芯片 | 高端ai芯片 限制
events:gpt35-release gpt3.5创业潮
events:us-blacklist-2022 36家黑名单 | 美國 黑名單 36家
events:govcloud-2022 政务云五百亿 | 七成 专属云
events:msft-openai-2023 微软百亿美元openai
events:aliyun-growth-slides 五个财年 增速
events:telco-large-deals 政企大单 运营商
events:one-six-n 阿里拆成六个 1+6+n
events:aliyun-first-fall 阿里云收入首次下滑 | 收入 第一次下滑
events:dingtalk-tongyi 钉钉接入千问
events:tencent-mobile-cuts 腾讯云移动云降价 | 同日 降价
events:layoffs-news 五天 裁员
events:aws-genai-centre aws 一亿美元
events:taotian-feeds-group 淘天 全集团
events:nvidia-5bn-orders 四大厂 英伟达 50亿 | 四大厂下单英伟达
events:amazon-anthropic-2024 anthropic 再添 40亿
events:google-anthropic 谷歌投anthropic | google anthropic 2bn
events:copilot-loses copilot 不赚钱 亏钱 | copilot受欢迎
events:us-controls-2023 芯片 收紧 出口
events:spinoff-cancelled 分拆 芯片禁令 | 阿里云取消分拆
events:share-slump-2023 港股 跌一成
events:microsoft-record-value 微软 2.6万亿
events:price-cut-2024 再度降价 55%
events:minimax-lead 领投minimax | 阿里 领投
events:overseas-cut-2024 降价 海外
events:spinoff-deadline 十二个月 没上市
events:doubao-price 模型价格 一厘
events:qwen-vision-price 视觉模型 八成
events:china-gpu-rent a100 比美国便宜
events:apsara-2024 算力需求 过半
events:01ai-lab 零一万物实验室 | 阿里云 零一万物
events:deepseek-hosted 阿里云上架deepseek | 百万token 新客
events:pledge-380 3800亿 三年计划 阿里公布
events:h20-orders 一季度 h20订单
events:h20-licence 英伟达h20许可 | nvidia 5.5bn charge
events:qwen3-expected 新一代千问
events:value-after-shock 阿里市值 2500亿
events:token-share-2025h1 火山引擎 近半token
events:openai-azure-250 openai 2500亿 azure
events:openai-aws-38 openai aws 380亿 | openai signs aws
events:anthropic-azure anthropic 300亿 | 微软英伟达投anthropic
events:ma-returns 马云 股价大涨 | jack ma reapears
events:h200-premium 海关扣货 | h200加价
events:openai-110bn 1100亿 融资
events:tokens-140tn 140万亿 | china 140tn tokens
events:ai-price-rise 阿里云百度涨价 算力 | 上调算力价格
events:tencent-compute-rise 腾讯云 涨价5%
events:ai-streak-11 连续十一季
events:b300-doubles b300黑市价 | gray price b300
events:ecloud-horizon 移动云 三年目标
steps:rivals 华为云追到两成
steps:half 2019 阿里云 近一半
steps:cuts 降价两次 不到一年
steps:larger-cake 份额变小 生意
steps:revival ai来了 增长
steps:plan 3800亿 用掉六成
steps:loop 投出去的钱 | 一大半 自己的云
series:gartner-iaas gartner iaas份额 | gartner全球
series:synergy-world synergy份额
series:canalys-china canalys中国 | canalys 大陸市佔
series:idc-china-dedicated idc专属云
series:idc-genai-iaas idc生成式ai iaas
series:capex-meta meta capex quaterly | meta季度开支
series:capex-oracle 甲骨文季度开支
series:capex-bytedance-estimate 字節資本支出 | 字节跳动 capex
series:capex-alibaba-half 阿里半年资本开支 | 阿里巴巴 半年 capex
series:capex-tencent-year 腾讯年度开支
series:capex-carriers-compute 算力投资 三大运营商
series:capex-coreweave corewave季度资本开支
series:cloud-alibaba-growth 阿里云收入增速多少
series:cloud-aws-profit aws季度利润
series:cloud-google-profit 谷歌云利润 | google cloud 營業利益
series:cloud-azure-revenue-fiscal azure财年 | azure 年度營收 財年
series:cloud-volcano-revenue 火山引擎 营收 | 火山引擎收入估计
series:cloud-baidu-revenue-annual-usd 百度智能云 美元
series:cloud-tianyi-growth 天翼云增速
e0010 优客得 | ucloud股票 | 优刻德
e0012 网易数凡 | 网易 数帆
e0014 右拍云 | upyn
e0016 用友网路 | 用友公司 | yonyu
e0018 光环新王 | guanghuan新网
e0020 万国数据股票 | 万国数据中心gds
e0024 润泽科济 | 润则科技
e0026 白山芸 | baishanyun
e0028 新华三公司 | 新花三 | 华三h3c
e0030 中科蜀光 | 中科曙光股票
e0032 星环科技大数据 | tranwarp
e0034 太极股分 | taiji computor
e0036 道客网洛 | dao cloud
e0044 深信服公司股票 | shenxinfu | sangfro
e0046 启明星辰股票 | 启明心辰
e0048 亚新科技 | asiainfo亚信
e0050 东软集团公司 | 东阮
e0058 snowfalke | snowflake雪花
e0060 akamia | 阿卡迈cdn
e0062 ovh云 | ovhcluod
e0064 vmwear | vmware威睿
e0068 equinx | equinix数据中心
e0072 yandex yun | yandx云
e0074 elasticsearh | es弹性搜索
e0082 面壁智能公司 | 面避智能
e0084 旷世face++ | megvii旷视 | 旷视科计
e0086 云从科技股票 | cloudwak
e0088 寒武纪公司 | 寒武季 | cambricorn
e0090 燧原科技ipo | enflam
e0092 必仞科技 | biren壁仞 | 壁认科技
e0094 天数智新 | iluvatar天数
e0096 昆仑芯片百度 | 昆伦芯
e0098 海思芯片 | hisillicon | 海思半倒体
e0100 硅基流动公司 | siliconflw | 归基流动
e0102 生数科技vidu | 生树科技
e0104 出门闻问 | mobvio
e0106 云之声 | unisoud
e0108 明略科计 | minglamp
e0110 昆仑万唯 | 崑崙萬維股票
e0111 智源研究院 | baai智源
e0116 银河通用公司 | galbott
e0118 智圆机器人 | agibott
e0126 x ai | xai马斯克
e0128 mistrel ai | mistral法国
e0132 midjorny | mid-journy
e0138 cerebra | cerebras芯片
e0140 wrold labs
e0144 混元大模型 | 腾讯混园 | hunyuan
e0152 即梦dreamina | 字节即梦
e0158 通义万相视频 | 通义万向
e0160 夸克app | 夸克浏览期
e0162 飞书lark办公 | 飞叔 | feisu飞书
e0164 微信公众号 | wechta | 微讯wechat
e0168 抖yin | douyn | 陡音
e0172 昇思mindspore | mindspor
e0174 鲲鹏芯片 | 昆鹏 | kunpang
e0175 鸿蒙系统 华为 | 鸿孟操作系统 | harmonios
e0178 含光800 | 含光心片
e0180 玄铁riscv | xuan tie
e0182 openeuler欧拉 | 欧啦操作系统
e0184 oceanbse | 奥星贝斯数据库
e0186 polardb北极星 | polrdb
e0188 coze扣子 | 扣字平台
e0189 千帆大模形平台 | 百度千帆
e0190 火山方周 | volcano arc
e0192 小度音箱 | 小渡助手
e0194 石墨文当 | shimo文档
e0196 秘塔ai | meta so秘塔
e0198 语却 | 阿里语雀
e0202 gpt-4 o | gpt4-o
e0204 sora视频 | soraa
e0208 gemeni | google双子座
e0210 llama羊驼 | lama模型meta
e0212 gork | grok ai
e0216 s3 amazon | amazon s 3
e0218 blackwel | blackwell芯片
e0220 pytorh | pytorch框架
e0222 kubernetis | kuberntes | k8s是什么
e0224 open stack | opnstack
e0226 弹性计算服务ecs | 弹性技算服务
e0228 云服务器cvm | 云服务七
e0230 函数计祘 | hanshu计算
e0236 美团外卖 | 每团
e0240 小米公司 | xiomi
e0244 小红书app | 小宏书 | xiaohongshoo
e0248 搜狗输入法 | 搜勾
e0256 联想公司 | lenvo | 连想集团
e0258 蚂蚁金服支付宝 | 马蚁集团 | ant gruop
e0260 饿了嘛 | elm饿了么
e0262 优库 | youkku
e0264 金碟国际 | 金蝶软件 | kingdeee
e0266 比压迪 | 比亚迪股票 | biyd
e0268 小朋汽车 | xpeng小鹏
e0270 大江创新 | 大疆无人机 | dji大疆
e0272 tsmc台积电 | 台基电 | 台积店 | 護國神山台積電
e0274 连发科 | mediatek聯發科 | 联发科股票
e0276 长江存储股票 | 长江存处
e0278 微众行 | 微重银行
e0280 贝壳找防 | 贝克找房
e0282 维品会 | vipshp
e0284 虎牙直博 | huya虎牙
e0286 讯雷 | 迅雷下载
e0288 人人网公司 | renrne
e0290 amd超威 | 超威半岛体 | 超微半導體amd
e0292 高通芯片 | qualcom | 高桶公司
e0302 dell戴尔 | 戴儿科技 | 戴尔公司
e0304 hpe惠普企业 | hewlet packard enterprise
`
