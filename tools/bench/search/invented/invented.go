// Package invented makes names that look like those of this field, to see what search does among 10,000 or 100,000 of
// them. The same call makes the same names everywhere.
package invented

import (
	"fmt"
	"strings"

	"yuntu/data/lexicon"
	"yuntu/data/locale"
	"yuntu/wasm/search"
)

// parts of invented names, each with its English. They are the parts that real names in the field are made of, so that
// an invented name looks like a real one.
var (
	places = strings.Fields(`北京 Beijing 上海 Shanghai 深圳 Shenzhen 广州 Guangzhou 杭州 Hangzhou 成都 Chengdu 南京 Nanjing 武汉 Wuhan 西安 Xian 苏州 Suzhou 天津 Tianjin
 重庆 Chongqing 长沙 Changsha 郑州 Zhengzhou 青岛 Qingdao 合肥 Hefei 宁波 Ningbo 无锡 Wuxi 厦门 Xiamen 福州 Fuzhou 济南 Jinan 大连 Dalian 沈阳 Shenyang 贵阳 Guiyang
 昆明 Kunming 南昌 Nanchang 中国 China 国家 National 江苏 Jiangsu 浙江 Zhejiang 广东 Guangdong 山东 Shandong 四川 Sichuan 湖北 Hubei`)
	brands = strings.Fields(`云帆 Yunfan 天工 Tiangong 华芯 Huaxin 智云 Zhiyun 星河 Xinghe 飞龙 Feilong 海量 Hailiang 金桥 Jinqiao 联创 Lianchuang 百科 Baike 万象 Wanxiang 光年 Guangnian
 紫金 Zijin 蓝海 Lanhai 太极 Taiji 中星 Zhongxing 新元 Xinyuan 启明 Qiming 创世 Chuangshi 银杏 Yinxing 青云 Qingyun 长风 Changfeng 东方 Dongfang 思源 Siyuan 灵犀 Lingxi
 麒麟 Qilin 凤凰 Fenghuang 神州 Shenzhou 伏羲 Fuxi 盘龙 Panlong 昆山 Kunshan 腾飞 Tengfei 巨浪 Julang 远景 Yuanjing 明日 Mingri 鼎新 Dingxin 博雅 Boya 华信 Huaxin 普惠 Puhui`)
	trades = strings.Fields(`科技 Technology 云 Cloud 网络 Network 数据 Data 智能 Intelligence 软件 Software 芯片 Chip 半导体 Semiconductor 通信 Communications 信息 Information 电子 Electronics
 机器人 Robotics 计算 Computing 存储 Storage 安全 Security 金融 Finance 汽车 Auto 能源 Energy 资本 Capital 传媒 Media 教育 Education 医疗 Healthcare`)
	kindsOf = strings.Fields(`集团 Group 公司 Company 研究院 Institute 实验室 Lab 平台 Platform 大模型 Model 数据库 Database 操作系统 OS 服务器 Server 中心 Centre 基金 Fund 大学 University 控股 Holdings
 联盟 Alliance 峰会 Summit 开放平台 OpenPlatform 引擎 Engine`)
	surnames = strings.Fields(`王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 黄 Huang 赵 Zhao 吴 Wu 周 Zhou 徐 Xu 孙 Sun 马 Ma 朱 Zhu 胡 Hu 郭 Guo 何 He 林 Lin 高 Gao 罗 Luo 梁 Liang 宋 Song 郑 Zheng
 谢 Xie 韩 Han 唐 Tang 冯 Feng 于 Yu 董 Dong 萧 Xiao 程 Cheng 曹 Cao 袁 Yuan 邓 Deng 许 Xu 傅 Fu 沈 Shen 曾 Zeng 彭 Peng 吕 Lv 苏 Su 卢 Lu 蒋 Jiang 蔡 Cai 贾 Jia 丁 Ding 魏 Wei 薛 Xue 叶 Ye
 雷 Lei 汤 Tang 范 Fan 季 Ji 任 Ren 余 Yu 潘 Pan 戴 Dai 夏 Xia 钟 Zhong 汪 Wang 田 Tian 姜 Jiang 方 Fang 石 Shi`)
	given = strings.Fields(`建 jian 华 hua 明 ming 志 zhi 文 wen 伟 wei 军 jun 平 ping 小 xiao 国 guo 永 yong 海 hai 东 dong 晓 xiao 杰 jie 宏 hong 林 lin 勇 yong 强 qiang 俊 jun 云 yun 龙 long 峰 feng
 锋 feng 慧 hui 玉 yu 生 sheng 红 hong 飞 fei 鹏 peng 清 qing 立 li 宇 yu 德 de 庆 qing 亮 liang 浩 hao 超 chao 成 cheng 光 guang 辉 hui 凯 kai 敏 min 育 yu 化 hua 腾 teng 彦 yan 宏 hong 泳 yong 铭 ming
 正 zheng 非 fei 一 yi 鸣 ming 兴 xing 承 cheng 震 zhen 原 yuan 扬 yang 春 chun 雪 xue 梅 mei 波 bo 磊 lei 洋 yang 涛 tao 健 jian 新 xin`)
	policies = strings.Fields(`数据 Data 网络 Network 信息 Information 算力 Compute 人工智能 AI 云服务 CloudService 个人信息 PersonalInformation 电信 Telecom 平台经济 PlatformEconomy 芯片 Chip 算法 Algorithm 供应链 SupplyChain`)
	acts     = strings.Fields(`安全法 SecurityLaw 管理办法 Measures 保护条例 ProtectionRegulation 行动计划 ActionPlan 促进条例 PromotionRules 指导意见 Guidelines 备案规定 FilingRules 标准 Standard 白皮书 WhitePaper 暂行规定 InterimRules`)
)

// Fill adds made-up names until there are n entries.
func Fill(entries []search.Entry, n int) []search.Entry {
	taken := map[string]bool{}
	for _, e := range entries {
		for _, s := range append(e.Names[:], e.Aliases...) {
			taken[s] = true
		}
	}
	tables, err := lexicon.Tables()
	if err != nil {
		panic(err)
	}
	traditional := map[rune]rune{}
	for _, f := range tables.Fold {
		traditional[f.Head] = f.Doubles[0]
	}
	seed := uint64(1)
	roll := func(n int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed>>33) % n
	}
	pick := func(list []string) (string, string) {
		i := roll(len(list)/2) * 2
		return list[i], list[i+1]
	}
	for len(entries) < n {
		var han, en string
		switch roll(8) {
		case 0, 1:
			a, b := pick(surnames)
			c, d := pick(given)
			han, en = a+c, b+" "+strings.ToUpper(d[:1])+d[1:]
			if roll(5) > 0 {
				e, f := pick(given)
				han, en = han+e, en+f
			}
		case 2, 3:
			a, b := pick(brands)
			c, d := pick(trades)
			han, en = a+c, b+" "+d
			if roll(2) == 0 {
				e, f := pick(kindsOf)
				han, en = han+e, en+" "+f
			}
		case 4, 5:
			a, b := pick(places)
			c, d := pick(brands)
			e, f := pick(trades)
			han, en = a+c+e, b+" "+d+" "+f
			if roll(3) == 0 {
				g, h := pick(kindsOf)
				han, en = han+g, en+" "+h
			}
		case 6:
			a, b := pick(places)
			c, d := pick(policies)
			e, f := pick(acts)
			han, en = a+c+e, b+" "+d+" "+f
		default:
			a, b := pick(brands)
			c, d := pick(kindsOf)
			v := roll(9) + 1
			han, en = fmt.Sprintf("%s%s%d.%d", a, c, v, roll(10)), fmt.Sprintf("%s %s %d", b, d, v)
		}
		if taken[han] {
			continue
		}
		taken[han] = true
		hant := strings.Map(func(r rune) rune {
			if t, ok := traditional[r]; ok {
				return t
			}
			return r
		}, han)
		entries = append(entries, search.Entry{ID: uint32(len(entries)), Names: [locale.Count]string{han, hant, en}})
	}
	return entries
}
