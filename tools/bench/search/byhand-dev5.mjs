// @ts-check
// The open set dev5, all written by hand: what hurried readers type, a line for each name and a bar between queries.

export const abbreviations = `
e0453 网络安法
e0455 个信保护法
e0456 生成式暂行办法
e0457 算法推荐
e0458 深合规定
e0459 AI标识办法
e0460 网数安条例
e0461 数据出境评估
e0462 关基保护条例
e0466 新型基建
e0468 十五五
e0469 新一代AI规划
e0476 市监局
e0478 出管条例
e0481 欧AI法案
e0482 通用数保
e0488 算备
e0492 电信许可
e0510 上下文协议
e0516 人类反馈强化
e0520 智算中
e0534 主云
e0576 计视觉
e0578 卷网络
e0579 对抗网
e0590 电源效率
e0598 世网大会
e0601 港机房故障
e0620 张北中心
e0631 粤港澳湾区
e0650 清大
e0654 斯大福
e0656 征系统
e0662 北斗
e0112 上海AI实验室
e0111 智源院
e0018 光新网
e0020 万数据
e0030 曙光
e0046 启星辰
e0060 阿迈
e0068 易尼斯
e0088 寒纪
e0093 沐曦
e0094 天数芯
e0175 鸿蒙系统
e0176 飞天系统
e0189 千帆平台
e0256 联集团
e0290 超半导体
cainiao-et-lab 菜鸟ET
zhejiang-lab 之江室
apsara-conference 云栖会
bytedance 字跳
01ai 零万
moonshot 月暗
stepfun 阶星
jpmorgan 摩大通
bank-of-america 美银
financial-times 金时报
star-market-daily 科创日报
21cbh 21经报
aliyun-partner-conference 阿里合作伙伴大会
hangzhou-asian-games 云亚运
gov-enterprise-digital-deals 数字化大单
internet-sector 网行业
small-firms 中小业
cloud-penetration 云渗透率
cost-efficiency 降增效
price-war 价战
gov-dedicated-cloud 政专云
ai-infrastructure AI基建
spring-festival-2025 25春节
kingsoft-cloud 金云
tencent-fbs 腾讯金科企服
hyperscalers-4 四大云厂
telecom-unicom-cloud 天翼联通云合计
series:idc-gov-operations 政务云运营
series:idc-gov-dedicated IDC政务专属
series:capex-hyperscalers-4 四大云资本开支
`

export const realistic = `
alibaba-cloud 阿里cloud | ali yun | alyun | 阿狸云 | 阿里雲是什麼
alibaba-group 阿里吧吧 | alibabba | 阿里巴巴股票
taobao 陶宝网 | tabao
taobao-mall 淘宝商成 | taobao mal
tmall 添猫 | tianmao
cainiao 菜鸟裹裹 | cai niao wuliu | 菜鳥物流
damo-academy 达磨院 | damoyuan | 達摩學院
tongyi-qianwen qian wen | 千问app | 同义千问 | 通义qianwen
tongyi-tingwu 通义听雾 | tingwu | 听悟
tmall-genie 天猫精领 | tmall geni | 天猫小精灵
dingtalk ding talk | 订订 | dingding | 釘釘怎麼用
modelscope model scop | 魔达社区 | modlescope
bailian 百练 | bailain
zhang-yong daniel zang
wu-yongming 吴咏铭 | 吴永明 | eddie woo
cai-chongxin joe tsia | 蔡重信 | 蔡宗信
ma-yun jack mar | 马芸 | 馬雲爸爸
zhou-hongyi 周红衣 | zhouhongyi
huang-renxun 黄任勋 | 老黄仁勋 | jenson huang | 黃仁勛
satya-nadella satya nadela | 纳得拉 | 萨蒂亚纳德拉
ma-huateng 马化疼 | pony mar
zhu-xiaohu 朱小虎 | 朱嘯虎 金沙江
son-masayoshi 孙正意 | masayoshi sun
huawei hua wei | 花为 | hauwei | 華為技術有限公司
huawei-cloud 华为yun | huaweicloud | 华为云官网
tencent tencnet | 藤讯 | 腾讯公司 | tencet
tencent-cloud 腾迅云 | tengxunyun | tencent clould
tencent-yuanbao 腾讯元保 | tencent yuanbo | 元宝ai
baidu baidoo | 百度公司
baidu-ai-cloud 百度智能yun | baidu aicloud
ernie-bot 文心一盐 | erniebot | 文心一眼 | wenxin yiyan
jd-cloud 京东云计算 | jingdongyun | jdcloud
bytedance byte dance | 字节条动 | bytedence | 子节跳动
volcano-engine 火山隐擎 | volcano enginee | 火山云引擎 | huoshan yinqing
kingsoft-cloud kingsoft clud | 金山雲股票 | jinshanyun
three-telcos 三大运行商 | 三大营运商 | 三大電信商
china-mobile 中国移懂 | chinamobile | 中移动
china-telecom 中国店信 | china telcom | 中國電訊
china-unicom 中国连通 | china unicorn | 中国联通股票
tianyi-cloud 天一云 | tianyi clud | 天翼雲端
qihoo-360 qihu360 | 奇虎 | 三六零360
pinduoduo 拼夕夕 | pin duo duo | pindoudou | 拼多多股价
shein she in | 希音shein
didi 嘀嘀出行 | didi chuxing
weibo wei bo | 新浪微博 | 微波weibo
minimax mini max | minmax | 稀宇 | 海螺ai视频
baichuan 百川只能 | baichaun
zhipu 智普ai | zhi pu | 智谱清言 | zhipuai
01ai 零一万务 | 01万物 | lingyiwanwu
moonshot kimi月之暗面 | moon shot | 月之案面 | 月亮之暗面
stepfun 阶跃新辰 | stepfan | jieyue
deepseek deep seek | deepseak | 深度求所 | dipseek | deepsek
aws aws云 | 亚马逊云服务 | amazon web service
codewhisperer code whisper | codewisperer
microsoft micro soft | mircosoft | 微软公司 | 微軟股票
microsoft-azure azuer | 微软 azure云 | microsoft azur
github-copilot githubcopilot | github copliot
bing 毕应bing | bing search | 必应搜索
google goolge | 谷哥
google-cloud googel cloud | 谷歌云服务 | google 雲端平台
deepmind deep mind | deepmnid | 谷歌deep mind
openai open ai | openia | openai公司
anthropic antropic | anthropics | anthrophic
chatgpt chat gpt | chatgtp | chat-gbt | chapgpt
nvidia nivdia | 英韦达 | nvida | 英伟达股票 | 輝達股價
nvidia-a100 a100显卡价格 | nvidia a 100 | 輝達a100
nvidia-h100 h100 gpu | 英伟达 h 100
nvidia-h20 h20芯片 | 英伟达H20特供
nvidia-h200 h200卡 | nvida h200
coreweave core weave | corewave | coreweav
oracle oralce | 甲骨纹 | 甲骨文公司
hugging-face huggingface | huging face | hugging fce
siemens simens | 西门子公司 | ximenzi
apple 苹果公司 | aple | 平果
jpmorgan jp morgan | 魔根大通 | 小摩银行
idc 国际数据 | idc数据公司
caict 中国信通院 | 中国通信院 | xintongyuan
cia 中情局 | 美国中情局
financial-times financal times | 金融时抱
wsj 华尔街日抱 | wall street jounal
zhidx 智东西媒体 | zhi dong xi
21cbh 21世纪报道 | 二十一世纪经济报道
apsara-conference 云栖 大会 | 云西大会 | yunqi dahui | 云溪大会
hangzhou-asian-games 杭州亚运 | 亚运会 云上
hundred-model-war 百模大赞 | 百模 | 百模混战
crazy-thursday 疯狂星期4 | v我50疯狂星期四
public-cloud 公用云 | gongyouyun
private-cloud 私有yun | privat cloud
hybrid-cloud 混和云 | hybird cloud
china-gov-cloud 政物云 | zhengwuyun | 政府云
state-cloud 国姿云 | 国资云是什么
internet-sector 互联网行液
cloud-penetration 云计算渗头率
iaas iass基础设施
maas mass模型即服务
price-war 云价格战 | jiagezhan | 價格戰爭
scale-effect 规摸效应 | 规模效应是什么
cost-efficiency 降本增笑 | 降本增效什么意思
gpu gup显卡 | gpu芯片
large-model 大模形 | damoxing | large model
generative-ai 生成试AI | generativ ai | gen ai | 生成式ai是什么
reasoning-model reasoning modle | 推里模型
pretraining 预训炼 | pre training | 預先訓練
open-source-models 开园大模型 | 开源模型
token tokens是什么 | tokn
ai-compute ai算利 | suanli
chip-export-controls 芯片出口管制 | 芯片禁令 出口
moores-law 摩尔定率 | moore law | mores law
autonomous-driving 自动架驶 | zidongjiashi | self driving
cloud-spinoff 分差上市 | fenchaishangshi
layoffs 裁圆 | lay off | 裁員潮
adjusted-ebita ebitda调整后 | 经调整ebitda
antitrust 反龙断 | anti trust
silicon-valley 归谷 | silcon valley | 硅谷在哪
alphabet alphabat | 谷歌母公司alphabet
meta facebok | 脸谱meta | 臉書公司
salesforce sales force | salseforce
softbank soft bank | 软银孙正义 | 軟體銀行
stargate star gate | 星际之们 | 星際之門計畫
doubao dou bao | 斗包 | 豆包ai | 逗包
gartner gatner | 高德那
frost-sullivan 弗洛斯特沙利文 | frost sulivan
trendforce trend force | 集帮咨询
iflytek ifly tek | 科大迅飞 | 科大讯菲 | kedaxunfei
mihoyo 米哈油 | mihayou | 原神 米哈游
hyperscalers-4 美国四大云 | hyperscaler
bat BAT三巨头 阿里腾讯百度
events:cdn-cut-2015 cdn降价 | 阿里云 cdn
events:openai-founded openai成立
events:us-gov-deals 美国政府大单 | 三家云商 政府
events:dingtalk-loss 钉钉 拖累
events:wang-gang-leaves 王刚离职 自动驾驶
events:aliyun-first-profit 阿里云 首个盈利
events:pony-ma-integration 马化腾 总包
events:dingtalk-600m 钉钉6亿用户 | 釘釘 六億
events:a16z-estimate a16z 流向云
events:chen-junbo-leaves 陈俊波 创业
events:telco-targets 运营商 千亿目标
events:aws-bedrock aws应战bedrock
events:price-cut-2023 阿里云 价格战 降一半
events:gcp-profit google cloud first profit | 谷歌云 首次盈利
events:autodrive-dissolved 自动驾驶团队 解散
events:layoffs-news 上市喜讯 裁员
events:qwen-7b-open qwen7b开源 | 7b 开源 商用
events:wang-jian-lab 王坚 之江
events:wu-takes-over 吴泳铭兼管云 | 张勇 意外离任
events:azure-rebound azure 止跌
events:copilot-loses copilot亏钱 | copilot 亏损
events:spinoff-cancelled 叫停分拆 | 阿里云 芯片禁令
events:microsoft-record-value 微软市值2.6万亿
events:a100-rush a100炒高 字节囤卡 | 囤卡
events:moonshot-deal 阿里投资月之暗面 | 月之暗面 云额度
events:jd-matches 京东云 比价
events:doubao-price 豆包 一厘 | 豆包降价
events:qwen-price 长文本 降价97
events:ernie-free 百度 两款模型 免费
events:tencent-moonshot 腾讯投月之暗面 | tencent backs moonshoot
events:china-gpu-rent 中国租a100便宜 | 租a100
events:deepseek-breaks-out deepseek走红 春节 | deepseek 一夜走红
events:stargate 星际之门5000亿 | stargate 500bn
events:pledge-380 三年3800亿
events:h20-orders h20 160亿
events:h20-licence h20 许可 55亿 | 英伟达 计提
events:h20-resume 恢复卖h20 | 英伟达恢复h20
events:ma-returns 马云现身 | 马云 频频
events:h200-premium h200黑市 | h200 海关
events:minimax-ipo minimax上市募资 | minimax 48亿港元
events:openai-110bn openai融资1100亿
events:tokens-140tn 140万亿token | 每天140万亿
events:b300-doubles b300翻倍 | b300 黑市
events:us-directive-2026 海外子公司 买卡
events:model-ipos 智谱 minimax 港股
events:tencent-price-rise 腾讯云涨价400%
steps:base 39%还是26.7
steps:slump 2022市场停了
steps:unknown 没人说得清
steps:what-if 代金券 毛利率
series:capex-microsoft 微软季度capex
series:capex-coreweave coreweave capex | coreweave资本支出
series:capex-bytedance-estimate 字节资本开支 | bytedance capex
series:capex-carriers-compute 运营商算力投资
series:cloud-aws-profit aws营业利润 | aws operating profit
series:cloud-kingsoft-revenue 金山云收入 | 金山雲營收
series:cloud-volcano-revenue 火山引擎收入 | volcano engine revenue
series:cloud-huawei-revenue 华为云收入 | 華為雲營收
series:idc-model-tokens 大模型调用量 idc
series:omdia-ai-cloud omdia ai云
series:cloud-azure-growth azure增速 | azure growth
e0010 ucloud优刻得 | 优克得 | u cloud
e0012 网易数翻 | netease shufan云
e0014 又拍云存储 | 又怕云 | up yun
e0016 用友软件 | yongyou网络 | 用有网络
e0020 万国数椐 | gds万国 | gds holding
e0024 润择科技 | 润泽科技股票
e0028 新华3 | h3c新华三 | xinhuasan
e0030 中科暑光 | sugon曙光 | zhongkeshuguang
e0032 星环科计 | transwrap
e0044 深信福 | sangfor深信服 | 深信服公司
e0046 启明新辰 | qiming xingchen
e0048 亚信 | asia info
e0050 东软 | neu soft
e0058 snow flake | snowflak
e0060 akami | 阿卡麦 | akamai cdn
e0062 ovh cloud | ovhclod
e0064 vm ware | vmvare | 威锐vmware
e0068 equnix | 易昆尼斯
e0074 elastic search | elasticserch | 弹性搜所
e0084 旷世科技 | 矿视科技 | megvi
e0086 云丛科技 | cloud walk
e0088 寒武记 | hanwuji | 寒武纪股票 | cambrican
e0090 遂原科技 | 燧原 | suiyuan
e0092 壁刃科技 | 碧仞科技 | biren tech
e0093 沐曦股份 | 木曦 集成电路 | muxi
e0094 天数智心 | 天数智芯股票
e0096 昆仑新 | kunlun xin | 百度昆仑芯
e0098 海斯半导体 | hi silicon | 华为海思
e0100 硅基流东 | silicon flow
e0104 出门问文 | mobvoy
e0108 明略 | minglue
e0116 银河通用机器人 | 银河通勇
e0118 智元机械人 | 稚元机器人 | agi bot
e0128 mistal ai | mistral模型
e0132 mid journey | midjorney | mj midjourney
e0134 ssi超级智能 | 安全超智能公司
e0138 cerabras | cerebrus
e0144 腾讯浑元 | 混元 | tencent hunyan
e0152 即梦ai | 既梦 | dreamnia
e0158 通义万像 | 万相
e0160 夸克 | quark浏览器
e0162 非书 | fei shu | 飞书lark
e0164 微xin | wechat微信 | we chat | 威信wechat
e0168 斗音 | dou yin | 抖音app
e0172 mind spore | 升思
e0174 鲲朋 | kunpeng芯片
e0175 鸿蒙os | harmony os | 红蒙操作系统
e0180 玄铁cpu | 悬铁处理器
e0182 open euler | 欧拉系统
e0184 ocean base | oceanbase数据库
e0186 polar db | polardb数据库
e0196 秘塔ai搜索 | 密塔搜索 | metaso搜索
e0198 语鹊 | yuque笔记
e0202 gpt4o | gpt 4o
e0208 双子坐 | gemni | google gemini | 谷歌双子座
e0212 grock | grok马斯克
e0216 aws s3 | s3存储
e0220 py torch | pytroch
e0222 kubernets | kubernates | k8s集群
e0244 小红薯 | xhs小红书 | red note
e0258 蚂蚁金服 | ant grp | 蚂蚁集团 上市
e0260 饿了吗 | eleme外卖
e0266 比亚迪汽车 | biyadi | 比亚笛
e0272 台積電 tsmc | 台积电股票 | taijidian | tmsc
e0274 联发科技 | media tek | 聯發科股票
e0288 人人网校内
e0290 超微amd | 超微半导体 | adm超威
e0302 戴尔电脑 | del科技
e0306 netflix奈飞 | 耐飞 | net flix
e0308 爱比迎 | air bnb
e0310 推特x | tweeter | 推特网
e0312 sk海力士 | hailishi
e0314 阿斯麦尔 | asml光刻机 | 艾斯摩尔
e0316 palantier | palanter | 帕兰提尔股票
e0328 彭雷 lucy
e0330 无招陈航 | 陈杭
e0340 沈抖百度 | 沈斗
e0342 张一明 | zhang yi ming
e0348 孟晚州 | meng wan zhou
e0358 刘强dong | 京东刘强东
e0364 张潮阳 | 搜狐张朝阳
e0366 梁文峰 | 梁文烽 | deepseek梁文锋 | liangwenfeng
e0372 闫俊捷 | 阎俊杰
e0376 印其 | yinqi
e0378 刘庆锋 | 讯飞刘庆峰
e0380 陈天时 | chentianshi
e0384 杨元青 | 联想杨元庆
e0386 李飞非 | fei fei lee
e0392 贾扬青 | yangqin jia
e0404 稚辉君 | 智晖君 | 彭志徽
e0406 张仲谋 | moris chang
e0412 郭台明 | 郭董 郭台铭 | terry guo
e0416 钟南山院士 | 钟兰山
e0420 山姆奥特曼 | sam altmann | 奥尔特慢 | sama altman
e0422 ilya suskever | 伊利亚苏茨克维
e0424 dario amodai | 达里奥阿莫代
e0426 demis hasabis | 哈萨比思
e0430 苏姿锋 | 苏妈 苏姿丰 | lisa sue
e0432 扎克伯格 | mark zuckerburg | 小扎克伯格 | 马克扎克博格
e0434 辛顿 | geofrey hinton | hinton教授
e0436 andy jasy
e0440 larry elison | 埃里森 甲骨文
e0444 tim cooke | 库克苹果
e0446 陈立五 | lipbu tan | 英特尔陈立武
e0450 karpathy | 卡帕希
e0454 数据安全发 | data security act
e0464 反垄断发
e0474 工信化部 | gongxinbu | 工信部官网
e0475 国家发改委 | fagaiwei
e0480 chips act | 芯片法案 美国
e0481 eu ai法案 | 欧盟ai法
e0482 gdpr条例 | gpdr | 欧盟通用数据保护
e0496 rengongzhineng
e0498 深度雪习 | deeplearning | shendu xuexi
e0502 提示词工程 prompt | 提示功程
e0504 moe混合专家 | mixture of expert
e0506 transfomer架构 | 变换器
e0512 知识争馏 | 蒸馏
e0518 ai幻觉 | 模型换觉 | halucination
e0522 数剧中心 | datacenter | data centre
e0526 server less | 无服务计算
e0528 micro service | 微服务框架
e0540 cloudnative | 云源生
e0542 负载均横 | load balancer
e0560 scaling laws | 缩放定理 | scalling law
e0566 物联网iot | internet of thing
e0578 cnn卷积网络 | 卷集神经网络
e0580 lstm网络 | 长短时记忆
e0586 光模快 | 光模块股票
e0588 cowos | 先进封妆
e0590 pue值 | 电源使用效律
e0598 乌镇互联网大会 | 乌镇世界互联网大会
e0600 奥特曼罢免 | altman被罢免
e0601 阿里云香港故障 | 香港机房宕机
e0606 蚂蚁暂停上市 | ant ipo暂停
e0612 reinvent大会 | aws reinvent
e0614 棱镜门 | 凌镜门事件
e0616 蓝屏 | crowdstrike蓝屏 | 微软蓝屏事件
e0622 贵安新曲 | guian新区
e0626 和林各尔
e0631 大湾区 | 粤港澳大湾曲 | great bay area
e0634 雄安 | xiongan新区
e0650 清华 | tsing hua | 清花大学
e0652 浙大 | zhejiang univ
e0654 斯坦福 | standford | 史丹佛大学
e0658 松果 | 小米松果芯片
e0662 北斗导行 | 北斗卫星导航
`
