<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accountant</name>
        <message>
            <source>Document type</source>
            <translation>单据类型</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>单据号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>客户编号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer's tax number</source>
            <translation>客户税号</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Item code</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Discount in percent</source>
            <translation>折扣百分比</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>Tax in percent</source>
            <translation>税率百分比</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>总额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Net in own currency</source>
            <translation>本币净额</translation>
        </message>
        <message>
            <source>Tax in own currency</source>
            <translation>本币税额</translation>
        </message>
        <message>
            <source>Gross in own currency</source>
            <translation>本币总额</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Payments kept here</source>
            <translation>在此记录付款</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Payment number</source>
            <translation>付款编号</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参考号</translation>
        </message>
        <message>
            <source>Whole payment</source>
            <translation>整笔付款</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>已核销</translation>
        </message>
        <message>
            <source>Not allocated</source>
            <translation>未核销</translation>
        </message>
        <message>
            <source>Amount of the row</source>
            <translation>本行金额</translation>
        </message>
        <message>
            <source>Amount of the row in own currency</source>
            <translation>本行本币金额</translation>
        </message>
        <message>
            <source>Expense number</source>
            <translation>费用编号</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>凭据号</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Balance in own currency</source>
            <translation>本币余额</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>账龄</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Payment terms in days</source>
            <translation>付款期限（天）</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>凭证号</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>借方</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>贷方</translation>
        </message>
        <message>
            <source>Amount without sign</source>
            <translation>不带符号的金额</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>借或贷</translation>
        </message>
        <message>
            <source>Sales lines</source>
            <translation>销售明细</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Tax summary</source>
            <translation>税额汇总</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>未结项目</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>“%1” is no period; write 2026, 2026-Q3, 2026-07 or 2026-07-01..2026-09-30.</source>
            <translation>“%1”不是期间；请写 2026、2026-Q3、2026-07 或 2026-07-01..2026-09-30。</translation>
        </message>
        <message>
            <source>The preset names no account for “%1”; add it to its “accounts”. Nothing was exported.</source>
            <translation>预设没有为“%1”指定科目；请在其“accounts”中补充。未导出任何内容。</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1.</source>
            <translation>日记账无法写入：%1。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>“%1”无法写入：%2。</translation>
        </message>
        <message>
            <source>The preset “%1” cannot be read: %2.</source>
            <translation>预设“%1”无法读取：%2。</translation>
        </message>
        <message>
            <source>“%1” is no preset: %2 at character %3.</source>
            <translation>“%1”不是预设：第 %3 个字符处 %2。</translation>
        </message>
        <message>
            <source>the folder cannot be made</source>
            <translation>无法建立文件夹</translation>
        </message>
        <message>
            <source>The preset names no files. Nothing was exported.</source>
            <translation>预设没有列出文件。未导出任何内容。</translation>
        </message>
        <message>
            <source>%1 documents: net %2, tax %3, gross %4; received %5; open at the end %6.</source>
            <translation>%1 张单据：净额 %2，税额 %3，总额 %4；收款 %5；期末未结 %6。</translation>
        </message>
        <message>
            <source>The preset asks for a table “%1”, which is not known. Nothing was exported.</source>
            <translation>预设要求未知的表“%1”。未导出任何内容。</translation>
        </message>
        <message>
            <source>“%1” holds characters that its encoding does not have; they are written as “?”.</source>
            <translation>“%1”包含其编码没有的字符，已写成“?”。</translation>
        </message>
        <message>
            <source>Export for the accountant, %1 to %2</source>
            <translation>给会计的导出，%1 至 %2</translation>
        </message>
        <message>
            <source>There is no preset “%1”; there are: %2. A preset of your own is a file that ends in .json.</source>
            <translation>没有预设“%1”；现有：%2。自己的预设是以 .json 结尾的文件。</translation>
        </message>
        <message>
            <source>A package for the accountant needs a period.</source>
            <translation>给会计的文件需要一个期间。</translation>
        </message>
        <message>
            <source>The preset cannot be used: %1 Nothing was exported.</source>
            <translation>预设无法使用：%1 未导出任何内容。</translation>
        </message>
        <message>
            <source>“%1” is no encoding known here.</source>
            <translation>“%1”不是已知的编码。</translation>
        </message>
        <message>
            <source>“%1” has no column “%2”.</source>
            <translation>“%1”没有“%2”列。</translation>
        </message>
        <message>
            <source>A file cannot be written: %1.</source>
            <translation>文件无法写入：%1。</translation>
        </message>
    </context>
    <context>
        <name>allocation</name>
        <message>
            <source>Payment</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>核销明细</translation>
        </message>
        <message>
            <source>Allocations</source>
            <translation>核销明细</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>Response</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>About</source>
            <translation>评价对象</translation>
        </message>
        <message>
            <source>Empty: about us; else the rival's name.</source>
            <translation>留空为对我方的评价，否则填竞争对手名称。</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
    </context>
    <context>
        <name>areas</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>营销</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>全部报表</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复记录</translation>
        </message>
        <message>
            <source>For the accountant</source>
            <translation>给会计</translation>
        </message>
    </context>
    <context>
        <name>attachment</name>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>媒体类型</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验值</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>attendance</name>
        <message>
            <source>Event</source>
            <translation>线下活动</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>参会记录</translation>
        </message>
        <message>
            <source>Participations</source>
            <translation>参会记录</translation>
        </message>
    </context>
    <context>
        <name>attendance_state</name>
        <message>
            <source>Invited</source>
            <translation>已邀请</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>已到场</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>未到场</translation>
        </message>
    </context>
    <context>
        <name>attribution</name>
        <message>
            <source>Attribute orders</source>
            <translation>订单归因</translation>
        </message>
    </context>
    <context>
        <name>audience</name>
        <message>
            <source>already in the campaign</source>
            <translation>已在活动中</translation>
        </message>
        <message>
            <source>in a segment that is kept out</source>
            <translation>在被排除的分群中</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>要求勿扰</translation>
        </message>
        <message>
            <source>no consent for this channel</source>
            <translation>未同意该渠道</translation>
        </message>
        <message>
            <source>consent not recorded</source>
            <translation>未记录同意</translation>
        </message>
        <message>
            <source>no address for this channel</source>
            <translation>没有该渠道的地址</translation>
        </message>
        <message>
            <source>same address as somebody before</source>
            <translation>与前面的人地址相同</translation>
        </message>
        <message>
            <source>Members of %1</source>
            <translation>%1 的成员</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>The copy did not pass its check and was thrown away. Check the disk and try again.</source>
            <translation>副本没有通过检查，已丢弃。请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The backup folder "%1" cannot be made. Check the permissions of the folder.</source>
            <translation>无法建立备份文件夹“%1”。请检查文件夹的权限。</translation>
        </message>
        <message>
            <source>"%1" exists already. Choose another name; nothing was overwritten.</source>
            <translation>“%1”已经存在。请换一个名称；没有覆盖任何内容。</translation>
        </message>
        <message>
            <source>The copy cannot be given its name "%1".</source>
            <translation>无法把副本命名为“%1”。</translation>
        </message>
        <message>
            <source>The backup "%1" is damaged. Nothing was changed; choose an older one.</source>
            <translation>备份“%1”已损坏。没有作任何更改；请选择更早的备份。</translation>
        </message>
        <message>
            <source>The backup cannot be copied to "%1". Nothing was changed; check the free space.</source>
            <translation>无法把备份复制到“%1”。没有作任何更改；请检查剩余空间。</translation>
        </message>
        <message>
            <source>"%1" cannot be put aside. Nothing was changed; close other programs that use it.</source>
            <translation>无法把“%1”移开。没有作任何更改；请关闭正在使用它的其他程序。</translation>
        </message>
        <message>
            <source>The restored file cannot be given its name. What was there is kept as "%1".</source>
            <translation>无法给恢复的文件命名。原来的文件保存为“%1”。</translation>
        </message>
    </context>
    <context>
        <name>bridge</name>
        <message>
            <source>New</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>流失</translation>
        </message>
    </context>
    <context>
        <name>business</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道地址</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>省/地区</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>银行账户</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Chosen when the file was made.</source>
            <translation>创建文件时选定。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Payment terms (days)</source>
            <translation>付款期限（天）</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>本企业</translation>
        </message>
    </context>
    <context>
        <name>business_hours</name>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
    </context>
    <context>
        <name>calc</name>
        <message>
            <source>“%1” is no stage of this case.</source>
            <translation>“%1”不是该算例中的阶段。</translation>
        </message>
        <message>
            <source>The case cannot be calculated: %1 is missing or no value.</source>
            <translation>无法计算：%1 缺失或不是有效值。</translation>
        </message>
        <message>
            <source>There is no formula “%1” here; there are %2.</source>
            <translation>这里没有“%1”这个公式；可用的有 %2。</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>There is no task %1.</source>
            <translation>没有任务 %1。</translation>
        </message>
        <message>
            <source>Remind again: %1</source>
            <translation>再次提醒：%1</translation>
        </message>
    </context>
    <context>
        <name>call</name>
        <message>
            <source>%1 calls: %2</source>
            <translation>%1 来电：%2</translation>
        </message>
        <message>
            <source>(%1 have this number)</source>
            <translation>（%1 人有此号码）</translation>
        </message>
        <message>
            <source>Nobody has the number %1. Who is calling?</source>
            <translation>没有人有号码 %1。是谁来电？</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>新建线索</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>新建联系人</translation>
        </message>
    </context>
    <context>
        <name>campaign</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客户分群</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>优惠内容</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Expected revenue</source>
            <translation>预期收入</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>回款收入</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索数</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>ROI</source>
            <translation>投资回报率</translation>
        </message>
        <message>
            <source>Money received less cost, as a share of the cost.</source>
            <translation>（回款 − 费用）÷ 费用。</translation>
        </message>
        <message>
            <source>ROMI</source>
            <translation>营销回报率</translation>
        </message>
        <message>
            <source>Margin less cost, as a share of the cost.</source>
            <translation>（毛利 − 费用）÷ 费用。</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>营销活动</translation>
        </message>
    </context>
    <context>
        <name>campaign_channel</name>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信函</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>社交媒体</translation>
        </message>
        <message>
            <source>Search advertising</source>
            <translation>搜索广告</translation>
        </message>
        <message>
            <source>Advertisement</source>
            <translation>广告</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>展会</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>线下活动</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>促销折扣</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>campaign_member</name>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Held out</source>
            <translation>对照组</translation>
        </message>
        <message>
            <source>Not addressed on purpose, to compare with.</source>
            <translation>有意不触达，用于对比效果。</translation>
        </message>
        <message>
            <source>Campaign member</source>
            <translation>活动成员</translation>
        </message>
        <message>
            <source>Campaign members</source>
            <translation>活动成员</translation>
        </message>
    </context>
    <context>
        <name>campaign_status</name>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
    </context>
    <context>
        <name>care_level</name>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Contact every (days)</source>
            <translation>联系间隔（天）</translation>
        </message>
        <message>
            <source>Priority of cases</source>
            <translation>投诉优先级</translation>
        </message>
        <message>
            <source>Care level</source>
            <translation>客户维护标准</translation>
        </message>
        <message>
            <source>Care levels</source>
            <translation>客户维护标准</translation>
        </message>
    </context>
    <context>
        <name>case</name>
        <message>
            <source>A complaint is resolved with its cause and what was done about it. Fill in both, then resolve it.</source>
            <translation>解决投诉需填写原因和采取的措施。请填写两者，再标记为已解决。</translation>
        </message>
        <message>
            <source>Case from a survey answer</source>
            <translation>由调查回答产生的工单</translation>
        </message>
        <message>
            <source>The answer was removed meanwhile.</source>
            <translation>该回答已被删除。</translation>
        </message>
        <message>
            <source>%1: answered %2</source>
            <translation>%1：回答 %2</translation>
        </message>
        <message>
            <source>“%1” was answered with %2.</source>
            <translation>“%1”的回答是 %2。</translation>
        </message>
        <message>
            <source>Answer “%1”</source>
            <translation>答复“%1”</translation>
        </message>
        <message>
            <source>%1: came back with %2.</source>
            <translation>%1：因 %2 再次出现。</translation>
        </message>
        <message>
            <source>“%1” did not hold: %2 %3</source>
            <translation>“%1”未见效：%2 %3</translation>
        </message>
    </context>
    <context>
        <name>case_kind</name>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>表扬</translation>
        </message>
    </context>
    <context>
        <name>case_promise</name>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>解决</translation>
        </message>
    </context>
    <context>
        <name>catalogue</name>
        <message>
            <source>%1 Did you mean “%2”?</source>
            <translation>%1您是指“%2”吗？</translation>
        </message>
        <message>
            <source>There is no kind of record called “%1”.</source>
            <translation>没有名为“%1”的记录类型。</translation>
        </message>
        <message>
            <source>“%1” has no field “%2”.</source>
            <translation>“%1”没有字段“%2”。</translation>
        </message>
        <message>
            <source>“%1” already has a field “%2”.</source>
            <translation>“%1”已有字段“%2”。</translation>
        </message>
    </context>
    <context>
        <name>cause</name>
        <message>
            <source>Late delivery</source>
            <translation>交货延迟</translation>
        </message>
        <message>
            <source>Damaged goods</source>
            <translation>货物损坏</translation>
        </message>
        <message>
            <source>Defect</source>
            <translation>质量缺陷</translation>
        </message>
        <message>
            <source>Wrong goods</source>
            <translation>发错货</translation>
        </message>
        <message>
            <source>Missing parts</source>
            <translation>缺件</translation>
        </message>
        <message>
            <source>Wrong invoice</source>
            <translation>账单错误</translation>
        </message>
        <message>
            <source>Unfriendly service</source>
            <translation>服务态度</translation>
        </message>
        <message>
            <source>Not reachable</source>
            <translation>联系不上</translation>
        </message>
        <message>
            <source>Wrong advice</source>
            <translation>误导说明</translation>
        </message>
        <message>
            <source>Misuse</source>
            <translation>使用不当</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>change</name>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
        <message>
            <source>This record was removed meanwhile. Bring it back from the bin to change it.</source>
            <translation>这条记录已被删除。请先从回收站恢复，再作更改。</translation>
        </message>
        <message>
            <source>Somebody changed "%1" meanwhile. Nothing was overwritten; compare both and save again.</source>
            <translation>“%1”刚刚被别人更改过。没有覆盖任何内容；请比较两边后重新保存。</translation>
        </message>
        <message>
            <source>There is no such record; it may have been removed already.</source>
            <translation>没有这条记录，可能已被删除。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the kind %1 need it. Remove or change them first.</source>
            <translation>
                <numerusform>有 %n 条%1依赖它。请先删除或更改它们。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <source>Closing time must be after opening time.</source>
            <translation>结束时间必须晚于开始时间。</translation>
        </message>
        <message>
            <source>Give the contact a first name, a last name or an e-mail.</source>
            <translation>请填写联系人的姓、名或邮箱。</translation>
        </message>
        <message>
            <source>It must belong to exactly one customer, contact or lead.</source>
            <translation>必须且只能属于一个客户、联系人或线索。</translation>
        </message>
        <message>
            <source>%1 must be between 0 % and 100 %.</source>
            <translation>%1必须在 0% 到 100% 之间。</translation>
        </message>
        <message>
            <source>%1 must not be over 100 %.</source>
            <translation>%1不能超过 100%。</translation>
        </message>
        <message>
            <source>The exchange rate must be greater than 0.</source>
            <translation>汇率必须大于 0。</translation>
        </message>
        <message>
            <source>%1 must not be before %2.</source>
            <translation>%1不能早于%2。</translation>
        </message>
        <message>
            <source>Say who it is: a customer, a contact or a lead.</source>
            <translation>请指明对象：客户、联系人或线索。</translation>
        </message>
        <message>
            <source>%1 – %2: %3 records have another figure than their records give.</source>
            <translation>%1 – %2：%3 条记录的数字与其明细不符。</translation>
        </message>
        <message>
            <source>%1 – %2 computed anew.</source>
            <translation>%1 – %2 已重新计算。</translation>
        </message>
        <message>
            <source>%1: numbers of records would be given twice.</source>
            <translation>%1：记录编号会重复。</translation>
        </message>
        <message>
            <source>The file itself: %1.</source>
            <translation>文件本身：%1。</translation>
        </message>
        <message>
            <source>%1: %2 records refer to something that does not exist.</source>
            <translation>%1：%2 条记录引用了不存在的内容。</translation>
        </message>
        <message>
            <source>The search index was built anew.</source>
            <translation>搜索索引已重建。</translation>
        </message>
        <message>
            <source>A target is for one product or for a category, not for both.</source>
            <translation>目标针对一个产品或一个类别，不能同时针对两者。</translation>
        </message>
        <message>
            <source>Payments are not split by product. Choose orders or margin, or leave the product empty.</source>
            <translation>收款不按产品拆分。请选择订单或毛利，或将产品留空。</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>No command was given. “kith-cli help” lists the commands.</source>
            <translation>没有写命令。“kith-cli help”列出所有命令。</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Nothing was saved.</source>
            <translation>内存不足。没有保存任何内容。</translation>
        </message>
        <message>
            <source>The result as one JSON document, errors included.</source>
            <translation>以一个 JSON 文档输出结果，错误也在其中。</translation>
        </message>
        <message>
            <source>Language of labels and sentences; otherwise that of the system.</source>
            <translation>标签和句子的语言；不写则用系统语言。</translation>
        </message>
        <message>
            <source>No progress and no messages but errors.</source>
            <translation>除错误外不显示进度和消息。</translation>
        </message>
        <message>
            <source>Name of the business.</source>
            <translation>企业名称。</translation>
        </message>
        <message>
            <source>Its currency, for good; CNY when it is not given.</source>
            <translation>本位币，以后不能更改；不写则为 CNY。</translation>
        </message>
        <message>
            <source>Only records for which “field op value” holds; several must all hold.</source>
            <translation>只取满足“字段 运算符 值”的记录；可写多个，须同时满足。</translation>
        </message>
        <message>
            <source>Any query, as saved views keep it.</source>
            <translation>任意查询，格式与保存的视图相同。</translation>
        </message>
        <message>
            <source>Order; a minus turns it around.</source>
            <translation>排序；加负号为倒序。</translation>
        </message>
        <message>
            <source>Fields to show, also of referenced records.</source>
            <translation>要显示的字段，也可以是所引用记录的字段。</translation>
        </message>
        <message>
            <source>At most so many.</source>
            <translation>最多这么多条。</translation>
        </message>
        <message>
            <source>Only how many there are.</source>
            <translation>只显示有多少条。</translation>
        </message>
        <message>
            <source>Only the sum of a field.</source>
            <translation>只显示某个字段的合计。</translation>
        </message>
        <message>
            <source>First day of the period.</source>
            <translation>期间的第一天。</translation>
        </message>
        <message>
            <source>Last day of the period.</source>
            <translation>期间的最后一天。</translation>
        </message>
        <message>
            <source>What the rows are.</source>
            <translation>按什么分行。</translation>
        </message>
        <message>
            <source>Beside the same period a year before.</source>
            <translation>与去年同期并列。</translation>
        </message>
        <message>
            <source>A parameter of the report.</source>
            <translation>报表的参数。</translation>
        </message>
        <message>
            <source>Works out sums, counts and the search index anew.</source>
            <translation>重新计算合计、计数和搜索索引。</translation>
        </message>
        <message>
            <source>The manual page, for man.</source>
            <translation>供 man 使用的手册页。</translation>
        </message>
        <message>
            <source>Days are written 2026-11-22, moments 2026-11-22T09:30, money 1234.50 or 1234.50 USD. A reference is an id, or the title of the record when only one has it. Choices are given by key or label. An empty value clears the field. Rows that belong to the record are a JSON list: lines='[{"product_id": "P-7", "quantity": 2}]'; rows with an id are changed, others are new, and those left out are removed.</source>
            <translation>日期写作 2026-11-22，时刻写作 2026-11-22T09:30，金额写作 1234.50 或 1234.50 USD。引用写编号，或写记录的名称（名称须唯一）。选项写键或标签。空值清除字段。属于记录的明细行是一个 JSON 列表：lines='[{"product_id": "P-7", "quantity": 2}]'；带 id 的行被修改，其余为新增，没有列出的被删除。</translation>
        </message>
        <message>
            <source>The operators of a condition are = != &lt; &lt;= &gt; &gt;= ~ (contains) empty !empty in. Fields of referenced records are reached with a dot: --where "customer.region = East".</source>
            <translation>条件的运算符有 = != &lt; &lt;= &gt; &gt;= ~（包含）empty !empty in。所引用记录的字段用点连接：--where "customer.region = East"。</translation>
        </message>
        <message>
            <source>Makes a data file; never overwrites one.</source>
            <translation>新建数据文件；绝不覆盖已有文件。</translation>
        </message>
        <message>
            <source>Lists the kinds of record and how many there are.</source>
            <translation>列出记录的种类及各有多少条。</translation>
        </message>
        <message>
            <source>Lists what can be recorded of a kind.</source>
            <translation>列出某一种类可以记录的内容。</translation>
        </message>
        <message>
            <source>Adds a record and prints its id.</source>
            <translation>添加一条记录并显示其编号。</translation>
        </message>
        <message>
            <source>Shows a record with its rows.</source>
            <translation>显示一条记录及其明细行。</translation>
        </message>
        <message>
            <source>Changes fields of a record.</source>
            <translation>修改记录的字段。</translation>
        </message>
        <message>
            <source>Removes records with what they own; undo brings them back.</source>
            <translation>删除记录及其所属内容；可用 undo 恢复。</translation>
        </message>
        <message>
            <source>Lists records, or counts and adds them up.</source>
            <translation>列出记录，或计数、求和。</translation>
        </message>
        <message>
            <source>Finds records of any kind by name, number, pinyin or initials.</source>
            <translation>按名称、号码、拼音或首字母查找任何种类的记录。</translation>
        </message>
        <message>
            <source>Lists the reports and what they can be asked for.</source>
            <translation>列出报表及其可用的选项。</translation>
        </message>
        <message>
            <source>Shows a report or writes it to a file.</source>
            <translation>显示报表或把它写入文件。</translation>
        </message>
        <message>
            <source>Lists the latest changes, or those of one record.</source>
            <translation>列出最近的修改，或某条记录的修改。</translation>
        </message>
        <message>
            <source>Undoes the latest change, or the one named.</source>
            <translation>撤销最近一次修改，或指定的修改。</translation>
        </message>
        <message>
            <source>Does again what was undone last.</source>
            <translation>重做最近撤销的修改。</translation>
        </message>
        <message>
            <source>Makes a checked copy, beside the file when no place is named.</source>
            <translation>制作经过检查的副本；不指定位置时放在数据文件旁边。</translation>
        </message>
        <message>
            <source>Puts a backup in place; what was there is kept beside it.</source>
            <translation>用备份替换数据文件；原来的文件保留在旁边。</translation>
        </message>
        <message>
            <source>Checks the file: pages, references, sums, search index.</source>
            <translation>检查文件：数据页、引用、合计、搜索索引。</translation>
        </message>
        <message>
            <source>Works out a formula on the values in a file.</source>
            <translation>用文件中的数值计算公式。</translation>
        </message>
        <message>
            <source>Explains the commands.</source>
            <translation>说明各个命令。</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>没有“%1”这个命令。</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>您是想写 %1 吗？</translation>
        </message>
        <message>
            <source>“kith-cli help” lists the commands.</source>
            <translation>“kith-cli help”列出所有命令。</translation>
        </message>
        <message>
            <source>%1 holds no filter: %2.</source>
            <translation>%1 中没有筛选条件：%2。</translation>
        </message>
        <message>
            <source>%1 is a filter for %2, not for %3.</source>
            <translation>%1 是 %2 的筛选条件，不是 %3 的。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>%1 takes a day such as 2026-11-22, not “%2”.</source>
            <translation>%1 需要日期，如 2026-11-22，不能是“%2”。</translation>
        </message>
        <message>
            <source>The period ends before it begins: %1 to %2.</source>
            <translation>期间的结束早于开始：%1 至 %2。</translation>
        </message>
        <message>
            <source>PDF and PNG are drawn by the window's program, and “kith” is not installed beside kith-cli. Ask for .csv or .json instead.</source>
            <translation>PDF 和 PNG 由窗口程序绘制，而 kith-cli 旁边没有安装“kith”。请改用 .csv 或 .json。</translation>
        </message>
        <message>
            <source>%1 could not be drawn.</source>
            <translation>无法绘制 %1。</translation>
        </message>
        <message>
            <source>%1 holds no JSON object: %2.</source>
            <translation>%1 中没有 JSON 对象：%2。</translation>
        </message>
        <message>
            <source>%1 takes a JSON list of rows, such as %1='[{"quantity": 2}]'.</source>
            <translation>%1 需要由行组成的 JSON 列表，如 %1='[{"quantity": 2}]'。</translation>
        </message>
        <message>
            <source>Each row of %1 must be a JSON object.</source>
            <translation>%1 的每一行必须是 JSON 对象。</translation>
        </message>
        <message>
            <source>Row %1 of %2 does not belong to this record. Nothing was saved.</source>
            <translation>%2 的第 %1 行不属于这条记录。没有保存任何内容。</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>There is no %1 with the id %2.</source>
            <translation>没有编号为 %2 的%1。</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加%1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Saved as change %1.</source>
            <translation>已保存为修改 %1。</translation>
        </message>
        <message>
            <source>Nothing was different.</source>
            <translation>内容没有变化。</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>删除 %1 条%2</translation>
        </message>
        <message>
            <source>Removed as change %1; “kith-cli undo” brings it back.</source>
            <translation>已删除（修改 %1）；“kith-cli undo”可以恢复。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>The result could not be written to the end: the disk may be full. The data file is as it should be.</source>
            <translation>结果没有写完，磁盘可能已满。数据文件完好。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>没有保存任何内容。</translation>
        </message>
        <message>
            <source>%1 is not an amount that can be added up.</source>
            <translation>%1 不是可以求和的数值。</translation>
        </message>
        <message>
            <source>Records: %1</source>
            <translation>记录数：%1</translation>
        </message>
        <message>
            <source>Records: %1 of %2</source>
            <translation>记录数：%2 条中的 %1 条</translation>
        </message>
        <message>
            <source>Nothing was found for “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>only once</source>
            <translation>不可重复</translation>
        </message>
        <message>
            <source>kept by a rule</source>
            <translation>由规则维护</translation>
        </message>
        <message>
            <source>added up by Kith</source>
            <translation>由知客汇总</translation>
        </message>
        <message>
            <source>worked out when read</source>
            <translation>读取时计算</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>从属于它</translation>
        </message>
        <message>
            <source>can be found</source>
            <translation>可搜索</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录数</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>“%1” is no currency. Give its three letters, such as CNY, EUR or USD.</source>
            <translation>“%1”不是货币。请写三个字母的代码，如 CNY、EUR 或 USD。</translation>
        </message>
        <message>
            <source>What was there before is kept as %1.</source>
            <translation>原来的文件保留为 %1。</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>undone by %1</source>
            <translation>已被 %1 撤销</translation>
        </message>
        <message>
            <source>undoes %1</source>
            <translation>撤销了 %1</translation>
        </message>
        <message>
            <source>cannot be undone</source>
            <translation>不能撤销</translation>
        </message>
        <message>
            <source>created</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>修改前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>修改后</translation>
        </message>
        <message>
            <source>Something is missing: %1</source>
            <translation>缺少内容：%1</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的修改。</translation>
        </message>
        <message>
            <source>There is no change %1. “kith-cli history” lists them.</source>
            <translation>没有修改 %1。“kith-cli history”列出所有修改。</translation>
        </message>
        <message>
            <source>Undone: %1 (change %2)</source>
            <translation>已撤销：%1（修改 %2）</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的修改。</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>amounts of this kind of record are in %1, not in %2</source>
            <translation>此类记录的金额以 %1 计，不以 %2 计</translation>
        </message>
        <message>
            <source>the record is in %1, not in %2</source>
            <translation>此记录以 %1 计，不以 %2 计</translation>
        </message>
        <message>
            <source>%1 (%2) is worked out by Kith itself and cannot be set. Nothing was saved.</source>
            <translation>%1（%2）由知客自己计算，不能设置。没有保存任何内容。</translation>
        </message>
        <message>
            <source>“%1” is no field=value, such as city=Leipzig.</source>
            <translation>“%1”不是“字段=值”的形式，如 city=Leipzig。</translation>
        </message>
        <message>
            <source>“kith-cli help %1” explains it.</source>
            <translation>“kith-cli help %1”有详细说明。</translation>
        </message>
        <message>
            <source>%1 has no option %2.</source>
            <translation>%1 没有 %2 这个选项。</translation>
        </message>
        <message>
            <source>%1 takes one of %2, not “%3”.</source>
            <translation>%1 只能是 %2 之一，不能是“%3”。</translation>
        </message>
        <message>
            <source>%1 takes no value.</source>
            <translation>%1 不带值。</translation>
        </message>
        <message>
            <source>%1 needs a value: %1 %2.</source>
            <translation>%1 需要一个值：%1 %2。</translation>
        </message>
        <message>
            <source>“%1” is one word too many: %2</source>
            <translation>多了一个词“%1”：%2</translation>
        </message>
        <message>
            <source>%1 takes a whole number, not “%2”.</source>
            <translation>%1 需要整数，不能是“%2”。</translation>
        </message>
        <message>
            <source>An id is a whole number, not “%1”. “kith-cli find” and “kith-cli list” show the ids of records.</source>
            <translation>编号是整数，不能是“%1”。“kith-cli find”和“kith-cli list”会显示记录的编号。</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Kith without a window: kith-cli COMMAND FILE.kith [ARGUMENTS] [OPTIONS]</source>
            <translation>不开窗口使用知客：kith-cli 命令 文件.kith [参数] [选项]</translation>
        </message>
        <message>
            <source>“kith-cli help COMMAND” explains one of them.</source>
            <translation>“kith-cli help 命令”说明其中一个命令。</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 the data says no, 2 the call is wrong, 3 the file cannot be read or written, 130 interrupted and rolled back.</source>
            <translation>退出码：0 完成，1 数据不允许，2 调用有误，3 文件无法读写，130 已中断并还原。</translation>
        </message>
        <message>
            <source>customers, sales, marketing and service in one file, without a window</source>
            <translation>客户、销售、营销与服务都在一个文件里，不开窗口使用</translation>
        </message>
        <message>
            <source>Results go to standard output, progress and messages to standard error. An error is one sentence that says what happened, what was kept and what to do. Interrupted by Ctrl+C, it rolls back.</source>
            <translation>结果写到标准输出，进度和消息写到标准错误。出错时用一句话说明发生了什么、保留了什么、该怎么办。按 Ctrl+C 中断时会还原。</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>完成。</translation>
        </message>
        <message>
            <source>The data says no: not found, invalid, conflict, some rows rejected.</source>
            <translation>数据不允许：找不到、无效、冲突、有行被拒绝。</translation>
        </message>
        <message>
            <source>The call is wrong.</source>
            <translation>调用有误。</translation>
        </message>
        <message>
            <source>The file cannot be read or written.</source>
            <translation>文件无法读写。</translation>
        </message>
        <message>
            <source>Interrupted; everything was rolled back.</source>
            <translation>已中断，全部还原。</translation>
        </message>
        <message>
            <source>Filled with an invented tea-ware firm to try things out.</source>
            <translation>填入一家虚构的茶器公司，供试用。</translation>
        </message>
        <message>
            <source>Where columns go; the others are guessed. Nothing behind = leaves a column out.</source>
            <translation>列对应的字段；其余自动识别。等号后留空则不导入该列。</translation>
        </message>
        <message>
            <source>Fields that tell which record a row is about.</source>
            <translation>用哪些字段判断一行对应哪条记录。</translation>
        </message>
        <message>
            <source>What rows may do; both when it is not given.</source>
            <translation>行可以做什么；不指定时新建和更新都可以。</translation>
        </message>
        <message>
            <source>Kinds of referenced records to add when they are missing.</source>
            <translation>缺少时自动新建的关联记录种类。</translation>
        </message>
        <message>
            <source>For empty cells; {Heading} stands for the row's cell of that column.</source>
            <translation>用于空单元格；{标题} 代表该行该列的内容。</translation>
        </message>
        <message>
            <source>UTF-8, GB18030, windows-1252 …; found out when it is not given.</source>
            <translation>UTF-8、GB18030、windows-1252 等；不指定时自动识别。</translation>
        </message>
        <message>
            <source>The character between cells, or tab; found out when it is not given.</source>
            <translation>单元格之间的字符，或 tab；不指定时自动识别。</translation>
        </message>
        <message>
            <source>What the texts of a column mean.</source>
            <translation>一列中的文字各代表什么。</translation>
        </message>
        <message>
            <source>Columns that fit nowhere become fields of your own.</source>
            <translation>没有对应字段的列成为自定义字段。</translation>
        </message>
        <message>
            <source>Only says what would happen.</source>
            <translation>只说明会发生什么。</translation>
        </message>
        <message>
            <source>Where rejected rows go, with the reasons.</source>
            <translation>被拒绝的行连同原因写入的文件。</translation>
        </message>
        <message>
            <source>For Excel (labels), or for import into programs (keys, ids).</source>
            <translation>用于 Excel（显示名称），或用于导入其他程序（键和编号）。</translation>
        </message>
        <message>
            <source>Headings are recognised in both languages. --map "A+B=name" joins columns; fields of referenced records are reached with a dot: "Customer No=customer.external_id". In files with one row per order line the fields of the line begin with line: "SKU=line.product.code;Sales=line.net"; rows with the same number, customer and day make one order. --key, else a column with the record's number, updates records instead of adding them again.</source>
            <translation>中英文标题都能识别。--map "A+B=name" 合并多列；关联记录的字段用点表示："Customer No=customer.external_id"。每行一条订单明细的文件中，明细字段以 line 开头："SKU=line.product.code;Sales=line.net"；单号、客户和日期相同的行组成一张订单。指定 --key，或文件中有记录编号的列时，更新已有记录而不重复新建。</translation>
        </message>
        <message>
            <source>new records: %1</source>
            <translation>新记录：%1</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>… and %1 more. --rejects FILE.csv keeps all rejected rows with their reasons.</source>
            <translation>……另有 %1 行。--rejects 文件.csv 可保存所有被拒绝的行及原因。</translation>
        </message>
        <message>
            <source>exported %1</source>
            <translation>已导出 %1</translation>
        </message>
        <message>
            <source>The demo business has a name and a currency of its own: leave --business and --currency out.</source>
            <translation>示例公司有自己的名称和货币：请去掉 --business 和 --currency。</translation>
        </message>
        <message>
            <source>One change, number %1: “kith-cli undo” takes all of it back.</source>
            <translation>共一次更改，编号 %1：“kith-cli undo”可全部撤销。</translation>
        </message>
        <message>
            <source>Nobody of that name, number or address is known.</source>
            <translation>没有这个名称、号码或地址的记录。</translation>
        </message>
        <message>
            <source>Order from %1</source>
            <translation>由 %1 生成订单</translation>
        </message>
        <message>
            <source>“%1” is no LINE=QUANTITY, such as 12=2. “kith-cli show” lists the lines with their ids.</source>
            <translation>“%1”不是“行=数量”的形式，例如 12=2。“kith-cli show”列出各行的编号。</translation>
        </message>
        <message>
            <source>Return of %1</source>
            <translation>%1 的退货</translation>
        </message>
        <message>
            <source>Only members of this segment.</source>
            <translation>只取该分群的成员。</translation>
        </message>
        <message>
            <source>The sheet of a workbook; the first that holds something when not given.</source>
            <translation>工作簿的工作表；未给出时取第一个有内容的工作表。</translation>
        </message>
        <message>
            <source>References that are not found stay empty; the row is taken.</source>
            <translation>找不到的引用留空；该行照常导入。</translation>
        </message>
        <message>
            <source>Of a .vcf file: 2.1, 3.0 (when not given) or 4.0.</source>
            <translation>.vcf 文件的版本：2.1、3.0（默认）或 4.0。</translation>
        </message>
        <message>
            <source>2026, 2026-Q3, 2026-07 or 2026-07-01..2026-09-30.</source>
            <translation>2026、2026-Q3、2026-07 或 2026-07-01..2026-09-30。</translation>
        </message>
        <message>
            <source>How the files look; generic when it is not given. Or a .json file.</source>
            <translation>文件的格式；未给出时为 generic。也可以是 .json 文件。</translation>
        </message>
        <message>
            <source>The folder for the files.</source>
            <translation>存放文件的文件夹。</translation>
        </message>
        <message>
            <source>Only what is new or changed since the last export.</source>
            <translation>只导出上次导出后新增或更改的内容。</translation>
        </message>
        <message>
            <source>Does not remember what was exported.</source>
            <translation>不记录已导出的内容。</translation>
        </message>
        <message>
            <source>Whose accounts are used; generic when it is not given.</source>
            <translation>使用哪个预设的科目；未给出时为 generic。</translation>
        </message>
        <message>
            <source>Into a file instead of standard output.</source>
            <translation>写入文件，而不是标准输出。</translation>
        </message>
        <message>
            <source>Really; without it the command only says what would be erased.</source>
            <translation>确认执行；不加此项时只说明将抹除哪些内容。</translation>
        </message>
        <message>
            <source>Only pairs at least so sure; 50 when it is not given.</source>
            <translation>只列出至少这么确定的配对；未给出时为 50。</translation>
        </message>
        <message>
            <source>Fields whose value comes from the other record.</source>
            <translation>取自另一条记录的字段。</translation>
        </message>
        <message>
            <source>As it was on that day; today when it is not given.</source>
            <translation>按那一天的情况；不写则为今天。</translation>
        </message>
        <message>
            <source>How often they buy and when they stop (two forms), or what they spend.</source>
            <translation>多久买一次、何时停止（两种形式），或每次花多少。</translation>
        </message>
        <message>
            <source>The pure maximum of the likelihood; otherwise held by what is usual, for small shops.</source>
            <translation>纯最大似然；否则以常情约束，适合小店。</translation>
        </message>
        <message>
            <source>Orders of nothing are purchases, too.</source>
            <translation>金额为零的订单也算购买。</translation>
        </message>
        <message>
            <source>Of a new segment: customer, contact or lead.</source>
            <translation>新分群的类型：客户、联系人或线索。</translation>
        </message>
        <message>
            <source>Keeps today's members as a list that stays.</source>
            <translation>把今天的成员固定为一份名单。</translation>
        </message>
        <message>
            <source>Forgets the list and goes by the rule again.</source>
            <translation>丢弃名单，重新按规则计算。</translation>
        </message>
        <message>
            <source>Who is in it.</source>
            <translation>其中有谁。</translation>
        </message>
        <message>
            <source>Adds the people of this segment; several may be given.</source>
            <translation>把该分群的人加入；可给出多个。</translation>
        </message>
        <message>
            <source>Leaves out the people of this segment.</source>
            <translation>排除该分群的人。</translation>
        </message>
        <message>
            <source>How they are reached; by the campaign's channel when it is not given.</source>
            <translation>联系方式；未给出时按活动的渠道。</translation>
        </message>
        <message>
            <source>So many are not addressed on purpose, to compare with.</source>
            <translation>故意不联系的比例，用于对照。</translation>
        </message>
        <message>
            <source>The order's campaign, set by hand; empty goes by the rule again.</source>
            <translation>手工指定订单的活动；留空则重新按规则。</translation>
        </message>
        <message>
            <source>Only shows the first N pieces; writes and logs nothing.</source>
            <translation>只显示前 N 份；不写出也不记录。</translation>
        </message>
        <message>
            <source>All letters in one file, with address block.</source>
            <translation>所有信件合为一个文件，含地址栏。</translation>
        </message>
        <message>
            <source>Writes the pieces, but logs no communications.</source>
            <translation>写出各份，但不记录沟通。</translation>
        </message>
        <message>
            <source>Moves the case on.</source>
            <translation>推进工单。</translation>
        </message>
        <message>
            <source>Why it came about.</source>
            <translation>产生的原因。</translation>
        </message>
        <message>
            <source>What was done about it.</source>
            <translation>采取了什么措施。</translation>
        </message>
        <message>
            <source>The known solution that helped.</source>
            <translation>起作用的已知解决方案。</translation>
        </message>
        <message>
            <source>Known solutions for the words of the case.</source>
            <translation>按工单用词给出的已知解决方案。</translation>
        </message>
        <message>
            <source>Whom the form is for: it counts as sent.</source>
            <translation>表单发给谁：计为已发出。</translation>
        </message>
        <message>
            <source>A new customer, none, or one that is there already.</source>
            <translation>新建客户、不要，或用已有的客户。</translation>
        </message>
        <message>
            <source>The same for the contact; new when the lead names a person of a firm.</source>
            <translation>联系人同上；线索中有公司和人名时新建。</translation>
        </message>
        <message>
            <source>The same for the opportunity.</source>
            <translation>商机同上。</translation>
        </message>
        <message>
            <source>Name of the new opportunity.</source>
            <translation>新商机的名称。</translation>
        </message>
        <message>
            <source>The day it happened; today when it is not given.</source>
            <translation>发生日期；不写则为今天。</translation>
        </message>
        <message>
            <source>Instead of an order: everything this customer owes, oldest first.</source>
            <translation>不指明订单：从最早的开始支付该客户的全部欠款。</translation>
        </message>
        <message>
            <source>bank, cash, card, wechat, alipay, cheque or other.</source>
            <translation>bank、cash、card、wechat、alipay、cheque 或 other。</translation>
        </message>
        <message>
            <source>What stands on the transfer.</source>
            <translation>转账附言。</translation>
        </message>
        <message>
            <source>Pays with what the customer paid too much before.</source>
            <translation>用客户之前多付的余款支付。</translation>
        </message>
        <message>
            <source>quotation, confirmation, delivery_note, invoice or credit_note.</source>
            <translation>quotation、confirmation、delivery_note、invoice 或 credit_note。</translation>
        </message>
        <message>
            <source>The day of issue; today when it is not given.</source>
            <translation>开具日期；不写则为今天。</translation>
        </message>
        <message>
            <source>Where it is written: .pdf or .json.</source>
            <translation>写到哪里：.pdf 或 .json。</translation>
        </message>
        <message>
            <source>Paper; that of the business's country when it is not given.</source>
            <translation>纸张；不写则按本企业所在国家。</translation>
        </message>
        <message>
            <source>Which of the customer's currencies; the usual one when not given.</source>
            <translation>客户的哪一种币种；不写则为常用币种。</translation>
        </message>
        <message>
            <source>Where it is written: .pdf, .csv or .json.</source>
            <translation>写到哪里：.pdf、.csv 或 .json。</translation>
        </message>
        <message>
            <source>Columns that are not recognised: number, date, amount, charged, paid or text.</source>
            <translation>未能识别的列：number、date、amount、charged、paid 或 text。</translation>
        </message>
        <message>
            <source>How far apart the days of a line may be; 7 when it is not given.</source>
            <translation>同一行的日期最多相差几天；不写则为 7。</translation>
        </message>
        <message>
            <source>Imports CSV, Excel, vCard, iCalendar or e-mail; one undo takes all of it back.</source>
            <translation>导入 CSV、Excel、vCard、iCalendar 或电子邮件；一次撤销即可全部还原。</translation>
        </message>
        <message>
            <source>Moves in from another program: all files of its export, with their links.</source>
            <translation>从其他程序搬入：导出的所有文件及其关联。</translation>
        </message>
        <message>
            <source>Lists the presets for moving in and for accountants, or prints one to edit.</source>
            <translation>列出搬入和会计用的预设，或打印其中一个以便修改。</translation>
        </message>
        <message>
            <source>Writes a period's files for the accountant, with control sums and checksums.</source>
            <translation>写出某一期间给会计的文件，附控制合计和校验和。</translation>
        </message>
        <message>
            <source>Writes a double-entry journal for hledger, ledger and their like.</source>
            <translation>写出供 hledger、ledger 等使用的复式日记账。</translation>
        </message>
        <message>
            <source>Writes the whole file as a folder of CSV files, without loss.</source>
            <translation>将整个文件无损写成一个 CSV 文件夹。</translation>
        </message>
        <message>
            <source>Makes a data file of such a folder; never overwrites.</source>
            <translation>由这样的文件夹生成数据文件；绝不覆盖。</translation>
        </message>
        <message>
            <source>Writes everything held about a person into a folder that anyone can read.</source>
            <translation>将关于某人的全部内容写入任何人都能阅读的文件夹。</translation>
        </message>
        <message>
            <source>Erases a person for good and keeps the books; it cannot be undone.</source>
            <translation>永久抹除某人并保留账目；无法撤销。</translation>
        </message>
        <message>
            <source>Lists customers, contacts or leads that are probably the same, with score and reasons.</source>
            <translation>列出很可能相同的客户、联系人或线索，附得分和理由。</translation>
        </message>
        <message>
            <source>Makes one record of two; nothing is lost, one undo takes it back.</source>
            <translation>将两条记录合为一条；不丢失任何内容，一次撤销即可还原。</translation>
        </message>
        <message>
            <source>Works out grade, stage, RFM, cycle and lifetime value of every customer and keeps what changed.</source>
            <translation>计算每位客户的等级、阶段、RFM、周期和终身价值，并保存有变化的部分。</translation>
        </message>
        <message>
            <source>Fits a model of buying or spending and prints its parameters.</source>
            <translation>拟合购买或消费模型并打印参数。</translation>
        </message>
        <message>
            <source>Makes a customer, a contact and an opportunity of a lead, in one change.</source>
            <translation>把线索一步转成客户、联系人和商机。</translation>
        </message>
        <message>
            <source>Conversations, open tasks, campaign, notes, files and tags go along.</source>
            <translation>沟通记录、未完成的任务、活动、备注、文件和标签一并带过去。</translation>
        </message>
        <message>
            <source>Who of that name, telephone number or e-mail is known already, and who talked to them last.</source>
            <translation>这个名称、电话或邮箱是否已有记录，以及谁最后与其沟通。</translation>
        </message>
        <message>
            <source>Turns a quotation into an order.</source>
            <translation>把报价变成订单。</translation>
        </message>
        <message>
            <source>Notes an order as delivered; its goods leave the stock.</source>
            <translation>登记订单已交付；货物出库。</translation>
        </message>
        <message>
            <source>Notes an order as completed.</source>
            <translation>登记订单已完成。</translation>
        </message>
        <message>
            <source>Cancels an order that was not delivered; what was paid becomes credit.</source>
            <translation>取消未交付的订单；已付款项成为余款。</translation>
        </message>
        <message>
            <source>Takes goods of a delivered order back: all that is left, or the lines named.</source>
            <translation>登记已交付订单的退货：其余全部，或指明的各行。</translation>
        </message>
        <message>
            <source>A return is an order of its own with negative lines at the original's prices.</source>
            <translation>退货是一张单独的订单，各行为负数，价格与原订单相同。</translation>
        </message>
        <message>
            <source>Notes money received; all that is open when no amount is given.</source>
            <translation>登记收款；不写金额则为全部未收款。</translation>
        </message>
        <message>
            <source>With --customer the orders are left out: pay FILE --customer C AMOUNT. A negative amount is given back. What is more than open stays as the customer's credit.</source>
            <translation>用 --customer 时不写订单：pay FILE --customer C AMOUNT。负数为退款。多于未收的部分留作客户的余款。</translation>
        </message>
        <message>
            <source>Issues a document for an order, once, and writes it as PDF.</source>
            <translation>为订单开具单据（只开一次），并写成 PDF。</translation>
        </message>
        <message>
            <source>An issued document stays as it is and cannot be undone; asked for again, it is written again word for word. An invoice is taken back with --kind credit_note. --lang is the language of the document.</source>
            <translation>已开具的单据不再改动，也不能撤销；再次调用则原样重写。发票用 --kind credit_note 冲销。--lang 是单据的语言。</translation>
        </message>
        <message>
            <source>Shows a customer's account for a period, or writes it.</source>
            <translation>显示客户某一期间的对账单，或写入文件。</translation>
        </message>
        <message>
            <source>Compares a customer's account with the customer's own list, line by line.</source>
            <translation>把客户账目与客户自己的清单逐行核对。</translation>
        </message>
        <message>
            <source>Lines are found by number, then by amount and date. The result is kept as a statement. When every line agrees, the account is locked up to the last day; setting the statement back to open frees it. The exit code is 1 when something does not agree.</source>
            <translation>先按编号，再按金额和日期匹配。结果存为对账单。全部相符时账目锁定至最后一天；把对账单改回未答复即可解锁。有不符时退出码为 1。</translation>
        </message>
        <message>
            <source>Lists who is late with paying, or writes the next reminder to one customer.</source>
            <translation>列出逾期未付的客户，或给一位客户写下一次催款函。</translation>
        </message>
        <message>
            <source>Lists segments; shows one, makes one or gives it another rule.</source>
            <translation>列出分群；显示、新建一个分群，或给它另一条规则。</translation>
        </message>
        <message>
            <source>A segment is a rule that is worked out anew each time, or a frozen list. With --where or --filter it is made, or gets this rule. --segment of list and export uses it, and --set segment=NAME of reports that take it.</source>
            <translation>分群是每次重新计算的规则，或固定的名单。用 --where 或 --filter 新建分群或更改其规则。list 和 export 的 --segment 以及支持的报表的 --set segment=名称 可使用它。</translation>
        </message>
        <message>
            <source>Lists the members of a campaign, or adds segments to them.</source>
            <translation>列出活动成员，或把分群加入成员。</translation>
        </message>
        <message>
            <source>An address is reached once. Whoever asked not to be contacted or withdrew consent for the channel is left out; how many, and why, is said.</source>
            <translation>同一地址只联系一次。要求勿扰或已撤回该渠道同意的人会被排除，并说明人数和原因。</translation>
        </message>
        <message>
            <source>Says which campaign an order belongs to; for all orders, anew.</source>
            <translation>说明订单属于哪个活动；不给订单则全部重新计算。</translation>
        </message>
        <message>
            <source>Writes a letter or e-mail to every member of a campaign.</source>
            <translation>给活动的每个成员写信或电子邮件。</translation>
        </message>
        <message>
            <source>E-mails become .eml files in DIR that a mail program opens ready to be sent, letters text files or one PDF. Every piece is logged on its recipient. Fields that are empty for somebody are named; consent is checked again.</source>
            <translation>电子邮件写成 DIR 中的 .eml 文件，邮件程序打开即可发送；信件写成文本文件或一个 PDF。每一份都记录到收件人。会指出某人缺失的字段，并再次检查同意。</translation>
        </message>
        <message>
            <source>Shows a case with its steps and times, and moves it on.</source>
            <translation>显示工单及其步骤和时间，并推进它。</translation>
        </message>
        <message>
            <source>Shows the scores of surveys, writes a form to fill in, or takes its answers in.</source>
            <translation>显示调查得分，写出可填写的表单，或收入其回答。</translation>
        </message>
        <message>
            <source>Escalates cases whose time is running out, and catches up on what was missed.</source>
            <translation>将快要超时的工单升级，并补上期间错过的升级。</translation>
        </message>
        <message>
            <source>Meant for cron: every step of the service levels that an open case passed since is written into its trace at the time it was passed, and whoever is named is told by a task. Due times follow changed opening hours, holidays and service levels.</source>
            <translation>供 cron 使用：未结工单此间越过的每一级服务时限，都按实际越过的时刻写入其轨迹，并以任务通知指定的人。营业时间、节假日或服务级别更改后，到期时间随之更新。</translation>
        </message>
        <message>
            <source>A cancelled order gets no document.</source>
            <translation>已取消的订单不能开具单据。</translation>
        </message>
        <message>
            <source>“%1” is no kind of document. There are quotation, confirmation, delivery_note, invoice and credit_note.</source>
            <translation>“%1”不是单据类型。可用 quotation、confirmation、delivery_note、invoice 和 credit_note。</translation>
        </message>
        <message>
            <source>Keep the PDF of %1</source>
            <translation>保存 %1 的 PDF</translation>
        </message>
        <message>
            <source>There is no template “%1”.</source>
            <translation>没有模板“%1”。</translation>
        </message>
        <message>
            <source>Several templates are called “%1”: name one by its id.</source>
            <translation>有多个模板名为“%1”：请用编号指定。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>无法创建 %1。</translation>
        </message>
        <message>
            <source>PDF is drawn by the window's program, and “kith” is not installed beside kith-cli.</source>
            <translation>PDF 由窗口程序绘制，而 kith-cli 旁边没有安装“kith”。</translation>
        </message>
        <message>
            <source>To: %1 &lt;%2&gt;</source>
            <translation>收件人：%1 &lt;%2&gt;</translation>
        </message>
        <message>
            <source>%1: empty are %2</source>
            <translation>%1：缺少 %2</translation>
        </message>
        <message>
            <source>%1 written, %2 of them with empty fields.</source>
            <translation>已写出 %1 份，其中 %2 份有空字段。</translation>
        </message>
        <message>
            <source>%1 left out: %2</source>
            <translation>排除 %1 人：%2</translation>
        </message>
        <message>
            <source>%1 answers taken in, %2 to questions that are not there any more.</source>
            <translation>已收入 %1 个回答，其中 %2 个问题已不存在。</translation>
        </message>
        <message>
            <source>“survey” knows “scores”, “form SURVEY OUT.html” and “import ANSWERS.json”, not “%1”.</source>
            <translation>“survey” 只认 “scores”、“form 调查 OUT.html” 和 “import ANSWERS.json”，不认“%1”。</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>通知对象</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>%1 open cases looked at, %2 steps passed, %3 due times changed.</source>
            <translation>已检查 %1 个未结工单，越过 %2 级，更新 %3 个到期时间。</translation>
        </message>
        <message>
            <source>There is no case %1.</source>
            <translation>没有工单 %1。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>A letter is written as .pdf or .json, not as “%1”.</source>
            <translation>信函写成 .pdf 或 .json，不能写成“%1”。</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>分群</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>%1 found, %2 addressed, %3 of them held out.</source>
            <translation>找到 %1 人，联系 %2 人，其中对照组 %3 人。</translation>
        </message>
        <message>
            <source>Held out</source>
            <translation>对照组</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 条记录</translation>
        </message>
        <message>
            <source>“campaign” knows “members”, not “%1”: %2.</source>
            <translation>“campaign” 只认 “members”，不认“%1”：%2。</translation>
        </message>
        <message>
            <source>--hold-out takes 0 to 90 per cent.</source>
            <translation>--hold-out 取 0 到 90 的百分数。</translation>
        </message>
        <message>
            <source>%1 orders belong to another campaign now.</source>
            <translation>%1 个订单现在属于另一个活动。</translation>
        </message>
        <message>
            <source>There is no order %1.</source>
            <translation>没有订单 %1。</translation>
        </message>
        <message>
            <source>Attribute order %1</source>
            <translation>归因订单 %1</translation>
        </message>
        <message>
            <source>no campaign</source>
            <translation>无活动</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>All %1 lines agree; the account is locked up to %2.</source>
            <translation>全部 %1 行相符；账目已锁定至 %2。</translation>
        </message>
        <message>
            <source>%1 of %2 lines agree.</source>
            <translation>%2 行中有 %1 行相符。</translation>
        </message>
        <message>
            <source>%1 rows without an amount were left out, the first is row %2.</source>
            <translation>略去没有金额的 %1 行，第一处在第 %2 行。</translation>
        </message>
        <message>
            <source>Reconcile with %1</source>
            <translation>与 %1 对账</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>对数似然</translation>
        </message>
        <message>
            <source>With what is usual</source>
            <translation>含先验</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户数</translation>
        </message>
        <message>
            <source>Repeat purchases</source>
            <translation>重复购买次数</translation>
        </message>
        <message>
            <source>Mean spend</source>
            <translation>平均每次金额</translation>
        </message>
        <message>
            <source>Correlation of number and spend</source>
            <translation>次数与金额的相关</translation>
        </message>
        <message>
            <source>Nobody has bought on two days by %1: there is nothing to learn from.</source>
            <translation>到 %1 为止没有人在两个不同的日子买过：无从学习。</translation>
        </message>
        <message>
            <source>A parameter rests at its bound: too little is known. Fit without --mle.</source>
            <translation>有一个参数停在边界上：数据太少。请不带 --mle 再拟合。</translation>
        </message>
        <message>
            <source>Fewer than %1 customers or %2 repeat orders: do not rely on it.</source>
            <translation>客户少于 %1 个或重复订单少于 %2 个：结果不可靠。</translation>
        </message>
        <message>
            <source>Frequent buyers spend more each time, which the model does not expect: take its values as indicative.</source>
            <translation>常客每次花得更多，与模型的假设不符：数值仅供参考。</translation>
        </message>
        <message>
            <source>%1 customers as of %2: %3 scores written, %4 unchanged; %5 are in another stage than before, %6 have another grade.</source>
            <translation>截至 %2 共 %1 位客户：写入 %3 个评分，%4 个不变；%5 位换了阶段，%6 位换了等级。</translation>
        </message>
        <message>
            <source>Too few customers came back for a forecast; %1 customers and %2 repeat orders are needed.</source>
            <translation>回头客太少，无法预测；需要 %1 位客户和 %2 次重复订单。</translation>
        </message>
        <message>
            <source>Say which model: --model bgnbd, mbgnbd or gammagamma.</source>
            <translation>请指定模型：--model bgnbd、mbgnbd 或 gammagamma。</translation>
        </message>
        <message>
            <source>“%1” is no amount, such as 1234.50.</source>
            <translation>“%1”不是金额，例如 1234.50。</translation>
        </message>
        <message>
            <source>%1: no file for it</source>
            <translation>%1：没有对应的文件</translation>
        </message>
        <message>
            <source>Not used: %1.</source>
            <translation>未使用：%1。</translation>
        </message>
        <message>
            <source>Name the folder for the files: --out DIR.</source>
            <translation>请指明文件所在的文件夹：--out DIR。</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>“%1”无法写入：%2。</translation>
        </message>
        <message>
            <source>%1 entries</source>
            <translation>%1 条分录</translation>
        </message>
        <message>
            <source>preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 pairs look like duplicates.</source>
            <translation>%1 对看起来是重复的。</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>已移动：%1</translation>
        </message>
        <message>
            <source>Name an order, or a customer with --customer.</source>
            <translation>请指明订单，或用 --customer 指明客户。</translation>
        </message>
        <message>
            <source>These orders are of different customers; each pays for itself.</source>
            <translation>这些订单属于不同客户，请分别收款。</translation>
        </message>
        <message>
            <source>%1 %2 more than is open: kept as the customer's credit.</source>
            <translation>比未收金额多 %1 %2：记为客户的余款。</translation>
        </message>
        <message>
            <source>Use credit of %1</source>
            <translation>使用 %1 的余款</translation>
        </message>
        <message>
            <source>%1 has no credit that these orders could use. Nothing was saved.</source>
            <translation>%1 没有可用于这些订单的余款。未保存任何内容。</translation>
        </message>
        <message>
            <source>There is nothing to pay. Nothing was saved.</source>
            <translation>没有需要收付的款项。未保存任何内容。</translation>
        </message>
        <message>
            <source>“%1” is no way to pay. Try bank, cash or card.</source>
            <translation>“%1”不是付款方式。请用 bank、cash 或 card。</translation>
        </message>
        <message>
            <source>Refund to %1</source>
            <translation>退款给 %1</translation>
        </message>
        <message>
            <source>Payment from %1</source>
            <translation>%1 的收款</translation>
        </message>
        <message>
            <source>written: %1 tables, %2 rows, %3 attachments</source>
            <translation>已写出：%1 个表，%2 行，%3 个附件</translation>
        </message>
        <message>
            <source>loaded: %1 tables, %2 rows, %3 attachments</source>
            <translation>已载入：%1 个表，%2 行，%3 个附件</translation>
        </message>
        <message>
            <source>%1: %2, kept for the books without texts</source>
            <translation>%1：%2，为账目保留，不含文字</translation>
        </message>
        <message>
            <source>Nothing was erased. With --yes it is, for good; backups made before still hold it.</source>
            <translation>未抹除任何内容。加上 --yes 才会永久抹除；此前的备份仍包含这些内容。</translation>
        </message>
        <message>
            <source>removed %1, anonymised %2</source>
            <translation>已移除 %1，已匿名 %2</translation>
        </message>
        <message>
            <source>Why it needs no further look.</source>
            <translation>为何无需再看。</translation>
        </message>
        <message>
            <source>The parts that were judged: region, class or staff.</source>
            <translation>判断的范围：region、class 或 staff。</translation>
        </message>
        <message>
            <source>Sheets of address labels, 3 × 8 on A4; logs nothing by themselves.</source>
            <translation>地址标签页，A4 每页 3 × 8 个；单独打印不记录。</translation>
        </message>
        <message>
            <source>Makes the order that a won opportunity promises, or the quotation of an open one.</source>
            <translation>为赢得的商机生成订单，为进行中的商机生成报价单。</translation>
        </message>
        <message>
            <source>Puts an unusual month of the report “anomalies” away with a note.</source>
            <translation>附上说明，忽略报表“anomalies”中的一个异常月份。</translation>
        </message>
        <message>
            <source>MONTH is written 2026-05. PART is what stands in the report's first column, with the same --by. Undo brings it back; report FILE anomalies --set dismissed=shown shows it.</source>
            <translation>MONTH 写作 2026-05。PART 是报表第一列的内容（--by 相同）。撤销即可恢复；report FILE anomalies --set dismissed=shown 可显示已忽略的。</translation>
        </message>
        <message>
            <source>Name a folder for the pieces, --pdf OUT.pdf, --labels OUT.pdf, or --preview N.</source>
            <translation>请指定输出文件夹、--pdf OUT.pdf、--labels OUT.pdf 或 --preview N。</translation>
        </message>
        <message>
            <source>“%1” is no month; write it like 2026-05.</source>
            <translation>“%1”不是月份；请写成 2026-05。</translation>
        </message>
        <message>
            <source>The report “anomalies” shows nothing of that month%1. Nothing was saved.</source>
            <translation>报表“anomalies”在该月没有内容%1。未作任何保存。</translation>
        </message>
        <message>
            <source>Several parts were unusual in that month; name one: %1.</source>
            <translation>该月有多个部分异常，请指明一个：%1。</translation>
        </message>
        <message>
            <source>Dismissed: %1</source>
            <translation>已忽略：%1</translation>
        </message>
        <message>
            <source>Takes over what is proposed where nobody set anything; one undo takes it back.</source>
            <translation>在无人设定之处采用建议；一次撤销即可还原。</translation>
        </message>
        <message>
            <source>Shows the loyalty type and relationship level proposed of customers, and confirms them.</source>
            <translation>显示建议的客户忠诚类型和关系层次，并可确认。</translation>
        </message>
        <message>
            <source>What a person set is never overwritten. Customers are named by id or title; without any, all that the conditions hold for.</source>
            <translation>人工设定的内容绝不会被覆盖。客户用编号或名称指定；不指定时为符合条件的全部客户。</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Relationship level</source>
            <translation>关系层次</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>%1 loyalty types and %2 relationship levels confirmed; %3 were set before and stay, of %4 too little is known.</source>
            <translation>已确认 %1 个忠诚类型和 %2 个关系层次；%3 项此前已设定，保持不变；%4 位所知太少。</translation>
        </message>
        <message>
            <source>Says which new customers, contacts or leads may be somebody known, or leaves them out.</source>
            <translation>指出哪些新客户、联系人或线索可能已存在，或不导入它们。</translation>
        </message>
        <message>
            <source>Into a file: .csv, .xlsx, .json, .pdf or .png.</source>
            <translation>写入文件：.csv、.xlsx、.json、.pdf 或 .png。</translation>
        </message>
        <message>
            <source>Writes records to a file: .csv, .tsv, .xlsx, .vcf, .ics or .pdf.</source>
            <translation>将记录写入文件：.csv、.tsv、.xlsx、.vcf、.ics 或 .pdf。</translation>
        </message>
        <message>
            <source>PDF is drawn by the window's program, and “kith” is not installed beside kith-cli. Ask for another kind of file instead.</source>
            <translation>PDF 由窗口程序绘制，而 kith-cli 旁没有安装“kith”。请改用其他文件类型。</translation>
        </message>
        <message>
            <source>“%1” in the column “%2” means nothing here (%3 rows); --values says what it means.</source>
            <translation>列“%2”中的“%1”在这里没有含义（%3 行）；用 --values 说明其含义。</translation>
        </message>
        <message>
            <source>Name a record, or say --with TAG to list who has one.</source>
            <translation>请指定一条记录，或用 --with 标签 列出带有它的记录。</translation>
        </message>
        <message>
            <source>Tags of %1</source>
            <translation>%1 的标签</translation>
        </message>
        <message>
            <source>Tags to give; new ones are made.</source>
            <translation>要加上的标签；没有的会新建。</translation>
        </message>
        <message>
            <source>Tags to take away.</source>
            <translation>要去掉的标签。</translation>
        </message>
        <message>
            <source>Lists who has that tag.</source>
            <translation>列出带有该标签的记录。</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>余款</translation>
        </message>
        <message>
            <source>Tags are for customers, contacts, leads and solutions.</source>
            <translation>标签用于客户、联系人、线索和解决方案。</translation>
        </message>
        <message>
            <source>Adds a lead from a signature, a message or a web form; without TEXT, from standard input.</source>
            <translation>根据签名、消息或网页表单添加线索；没有 TEXT 时从标准输入读取。</translation>
        </message>
        <message>
            <source>Name, firm, job title, numbers and address are found in either language; the whole text becomes the note. Says who is known already.</source>
            <translation>识别中英文的姓名、公司、职务、号码和邮箱；全文存为备注。同时说明谁已有记录。</translation>
        </message>
        <message>
            <source>Shows, gives or takes away the tags of a customer, contact, lead or solution.</source>
            <translation>显示、加上或去掉客户、联系人、线索或解决方案的标签。</translation>
        </message>
        <message>
            <source>Customer: %1</source>
            <translation>客户：%1</translation>
        </message>
        <message>
            <source>Last satisfaction: %1 of 5</source>
            <translation>最近满意度：%1（满分 5）</translation>
        </message>
        <message>
            <source>Open order: %1, %2, %3</source>
            <translation>未完成的订单：%1，%2，%3</translation>
        </message>
        <message>
            <source>Other case: %1 %2, %3</source>
            <translation>其他工单：%1 %2，%3</translation>
        </message>
        <message>
            <source>That was the last step with %1. Plan what comes next, for example: kith-cli add FILE task subject=… due_at=…</source>
            <translation>这是与 %1 的最后一个步骤。请安排下一步，例如：kith-cli add FILE task subject=… due_at=…</translation>
        </message>
        <message>
            <source>There is no text to read a lead from.</source>
            <translation>没有可以读取线索的文字。</translation>
        </message>
        <message>
            <source>Known already: %1</source>
            <translation>已有记录：%1</translation>
        </message>
    </context>
    <context>
        <name>closed</name>
        <message>
            <source>%1 lies in a period that is closed until %2; what was handed to the accountant or agreed with the customer would no longer be true.</source>
            <translation>%1 属于已结账至 %2 的期间；已交给会计或与客户确认的内容将不再属实。</translation>
        </message>
        <message>
            <source>This would change %1 of %2, in a period that is closed until %3. Nothing was undone or done again; take the closed period away first if it must be.</source>
            <translation>这会更改 %2 的%1，而该期间已结账至 %3。未撤销也未重做任何内容；如确有必要，请先删除该结账期间。</translation>
        </message>
        <message>
            <source>Change it all the same</source>
            <translation>仍然修改</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>保持原样</translation>
        </message>
    </context>
    <context>
        <name>closed_period</name>
        <message>
            <source>Closed until</source>
            <translation>结账至</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Empty: all customers.</source>
            <translation>留空为全部客户。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Closed period</source>
            <translation>已结账期间</translation>
        </message>
        <message>
            <source>Closed periods</source>
            <translation>已结账期间</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>“%1” is no e-mail: it has neither sender nor subject. Nothing was imported.</source>
            <translation>“%1”不是电子邮件：既没有发件人也没有主题。未导入任何内容。</translation>
        </message>
        <message>
            <source>Without subject</source>
            <translation>无主题</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>地点：%1</translation>
        </message>
        <message>
            <source>“%1” is no calendar that can be read; nothing was imported.</source>
            <translation>“%1”不是可读取的日历；未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” holds no card; nothing was imported.</source>
            <translation>“%1”中没有名片；未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is an LDIF address book; export it as vCard (.vcf) or CSV instead and import that. Nothing was imported.</source>
            <translation>“%1”是 LDIF 通讯录；请导出为 vCard（.vcf）或 CSV 后导入。未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is JSON, which is no table; export as CSV, Excel, vCard or iCalendar instead. Nothing was imported.</source>
            <translation>“%1”是 JSON，不是表格；请导出为 CSV、Excel、vCard 或 iCalendar。未导入任何内容。</translation>
        </message>
        <message>
            <source>Further phones</source>
            <translation>其他电话</translation>
        </message>
        <message>
            <source>Further mobiles</source>
            <translation>其他手机</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>Further e-mails</source>
            <translation>其他电子邮件</translation>
        </message>
        <message>
            <source>Further websites</source>
            <translation>其他网站</translation>
        </message>
        <message>
            <source>Further WeChat IDs</source>
            <translation>其他微信号</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Card ID</source>
            <translation>名片编号</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>全名</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>称呼</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Organisation or name</source>
            <translation>单位或姓名</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Event ID</source>
            <translation>日程编号</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Kind of task</source>
            <translation>任务类型</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Message ID</source>
            <translation>邮件编号</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation>联系人的电子邮件</translation>
        </message>
        <message>
            <source>Customer's e-mail</source>
            <translation>客户的电子邮件</translation>
        </message>
        <message>
            <source>Also on: %1</source>
            <translation>另在：%1</translation>
        </message>
        <message>
            <source>Name as shown</source>
            <translation>显示的名称</translation>
        </message>
        <message>
            <source>Several files at once can only be e-mails (.eml). Nothing was imported.</source>
            <translation>一次多个文件只能是邮件（.eml）。未导入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>Reports: %1</source>
            <translation>报表：%1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Dark look</source>
            <translation>深色外观</translation>
        </message>
        <message>
            <source>Light look</source>
            <translation>浅色外观</translation>
        </message>
        <message>
            <source>Switch language</source>
            <translation>切换语言</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>打开其他文件…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>此处</translation>
        </message>
        <message>
            <source>Paste a lead from the clipboard</source>
            <translation>从剪贴板粘贴线索</translation>
        </message>
    </context>
    <context>
        <name>communication</name>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容类型</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>时长（分钟）</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>沟通记录</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>沟通记录</translation>
        </message>
    </context>
    <context>
        <name>communication_channel</name>
        <message>
            <source>Call</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>活动</translation>
        </message>
    </context>
    <context>
        <name>complaint</name>
        <message>
            <source>Case number</source>
            <translation>投诉编号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>受理时间</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>响应期限</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>Solution due</source>
            <translation>解决期限</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>解决时间</translation>
        </message>
        <message>
            <source>Escalation level</source>
            <translation>升级级别</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>解决方案</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>赔偿</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Countermeasure</source>
            <translation>对策</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复投诉</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>按时答复</translation>
        </message>
        <message>
            <source>Resolved in time</source>
            <translation>按时解决</translation>
        </message>
    </context>
    <context>
        <name>complaint_channel</name>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>社交媒体</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>转交</translation>
        </message>
    </context>
    <context>
        <name>complaint_status</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>已重开</translation>
        </message>
    </context>
    <context>
        <name>complaint_step</name>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>处理人</translation>
        </message>
        <message>
            <source>From</source>
            <translation>原状态</translation>
        </message>
        <message>
            <source>To</source>
            <translation>新状态</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>处理步骤</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>处理步骤</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Per cent of the time</source>
            <translation>时限百分比</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>通知对象</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>consent</name>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意记录</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意记录</translation>
        </message>
    </context>
    <context>
        <name>consent_basis</name>
        <message>
            <source>Consent</source>
            <translation>本人同意</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Legal obligation</source>
            <translation>法定义务</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>正当利益</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
    </context>
    <context>
        <name>contact</name>
        <message>
            <source>First name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Put together from first and last name; Chinese names begin with the family name.</source>
            <translation>由姓和名组成，中文姓名姓在前。</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>称呼</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Preferred channel</source>
            <translation>首选联系方式</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道地址</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>省/地区</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>contact_channel</name>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
    </context>
    <context>
        <name>contact_point</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>The primary ones are the phone, mobile and e-mail shown on the record.</source>
            <translation>首选项即记录上显示的电话、手机和邮箱。</translation>
        </message>
        <message>
            <source>Phone or address</source>
            <translation>更多联系方式</translation>
        </message>
        <message>
            <source>Phones and addresses</source>
            <translation>更多联系方式</translation>
        </message>
    </context>
    <context>
        <name>contact_point_kind</name>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>网址</translation>
        </message>
    </context>
    <context>
        <name>content_kind</name>
        <message>
            <source>Information</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Emotional</source>
            <translation>情感</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>理念</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策</translation>
        </message>
    </context>
    <context>
        <name>conversion</name>
        <message>
            <source>Convert lead %1</source>
            <translation>转化线索 %1</translation>
        </message>
        <message>
            <source>Choose at least one of customer, contact and opportunity.</source>
            <translation>请在客户、联系人和商机中至少选一项。</translation>
        </message>
        <message>
            <source>There is no lead %1.</source>
            <translation>没有线索 %1。</translation>
        </message>
        <message>
            <source>“%1” was converted already; nothing was changed.</source>
            <translation>“%1”已经转化过；未作任何改动。</translation>
        </message>
        <message>
            <source>There is no %1 %2.</source>
            <translation>没有%1 %2。</translation>
        </message>
    </context>
    <context>
        <name>csv</name>
        <message>
            <source>a picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>a picture or a recording</source>
            <translation>图片或录音</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>an Excel workbook or an archive</source>
            <translation>Excel 工作簿或压缩包</translation>
        </message>
        <message>
            <source>an old Excel or Word file</source>
            <translation>旧版 Excel 或 Word 文件</translation>
        </message>
        <message>
            <source>a data file</source>
            <translation>数据文件</translation>
        </message>
        <message>
            <source>a compressed file</source>
            <translation>压缩文件</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>“%1” is %2, not a table of text. Save it as CSV and try again; nothing was imported.</source>
            <translation>“%1”是%2，不是文本表格。请另存为 CSV 后重试；没有导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is a folder; choose a file. Nothing was imported.</source>
            <translation>“%1”是文件夹，请选择文件。没有导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” cannot be read: %2. Nothing was imported.</source>
            <translation>无法读取“%1”：%2。没有导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is empty; nothing was imported.</source>
            <translation>“%1”是空的；没有导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is no encoding known here. Known are: %2.</source>
            <translation>不认识编码“%1”。可用的有：%2。</translation>
        </message>
        <message>
            <source>A delimiter is one character; “%1” is not.</source>
            <translation>分隔符是一个字符，“%1”不是。</translation>
        </message>
        <message>
            <source>The file holds nothing but blank lines; nothing was imported.</source>
            <translation>文件只有空行；没有导入任何内容。</translation>
        </message>
        <message>
            <source>The file could not be written: %1. What was there before was kept.</source>
            <translation>无法写入文件：%1。原有内容保持不变。</translation>
        </message>
        <message>
            <source>The encoding %1 is not known on this computer.</source>
            <translation>本机不认识编码 %1。</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns: this is no table of records. Nothing was imported.</source>
            <translation>第 %1 行超过 %2 列：这不是记录表。没有导入任何内容。</translation>
        </message>
        <message>
            <source>Line %1 is longer than %2 million characters: this is no table of records. Nothing was imported.</source>
            <translation>第 %1 行超过 %2 百万个字符：这不是记录表。没有导入任何内容。</translation>
        </message>
        <message>
            <source>The file cannot be read any further: %1. Nothing was imported.</source>
            <translation>无法继续读取文件：%1。没有导入任何内容。</translation>
        </message>
        <message>
            <source>The last line is no text in the encoding %1. Choose another encoding; nothing was imported.</source>
            <translation>最后一行不符合 %1 编码。请选择其他编码；没有导入任何内容。</translation>
        </message>
        <message>
            <source>After line %1 there is text that is not in the encoding %2. Choose another encoding; nothing was imported.</source>
            <translation>第 %1 行之后有不符合 %2 编码的文字。请选择其他编码；没有导入任何内容。</translation>
        </message>
        <message>
            <source>After line %1 there are NUL bytes: this is no text file, or a damaged one. Nothing was imported.</source>
            <translation>第 %1 行之后有空字节：这不是文本文件，或文件已损坏。没有导入任何内容。</translation>
        </message>
        <message>
            <source>The quotation mark opened in line %1 is never closed. Close it and try again; nothing was imported.</source>
            <translation>第 %1 行开始的引号没有结束。请补上后重试；没有导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MB; split it into several files. Nothing was imported.</source>
            <translation>“%1”大于 %2 MB；请拆分成多个文件。未导入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>customer</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>客户类别</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Parent company</source>
            <translation>上级公司</translation>
        </message>
        <message>
            <source>Pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>Proposed from the name; correct it where the reading is another one.</source>
            <translation>按名称自动给出，读音不对可以修改。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>请勿联系</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道地址</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮编</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>省/地区</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Year born or founded</source>
            <translation>出生/成立年份</translation>
        </message>
        <message>
            <source>Year of birth of a person, year of foundation of an organisation.</source>
            <translation>个人为出生年份，企业为成立年份。</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>企业信息</translation>
        </message>
        <message>
            <source>Annual revenue</source>
            <translation>年营业额</translation>
        </message>
        <message>
            <source>Of the customer's whole business, in whatever unit your files use.</source>
            <translation>客户自身的全年营业额，单位与您的资料一致即可。</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工人数</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>规模</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>交易条件</translation>
        </message>
        <message>
            <source>Leave empty for the currency of the file.</source>
            <translation>留空即使用本文件的币种。</translation>
        </message>
        <message>
            <source>Payment terms (days)</source>
            <translation>付款期限（天）</translation>
        </message>
        <message>
            <source>Credit limit</source>
            <translation>信用额度</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Yearly spend in our field</source>
            <translation>同类年采购额</translation>
        </message>
        <message>
            <source>What the customer spends on goods like ours in a year, with everybody; your estimate.</source>
            <translation>客户一年向所有供应商采购同类产品的总额（估计）。</translation>
        </message>
        <message>
            <source>We are the only supplier</source>
            <translation>我方为唯一供应商</translation>
        </message>
        <message>
            <source>Suppliers used</source>
            <translation>供应商数量</translation>
        </message>
        <message>
            <source>Our rank among them</source>
            <translation>我方排名</translation>
        </message>
        <message>
            <source>Relationship level</source>
            <translation>关系层次</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>客户关系</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>下一步行动</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>购买情况</translation>
        </message>
        <message>
            <source>Open amount</source>
            <translation>未收金额</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期金额</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>First order</source>
            <translation>首次订单</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>最近订单</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>In this stage since</source>
            <translation>进入该阶段日期</translation>
        </message>
        <message>
            <source>RFM</source>
            <translation>RFM</translation>
        </message>
        <message>
            <source>Recency, frequency and money of the last year, each from 1 to 5: 555 is best.</source>
            <translation>最近一年的最近购买、频次和金额，各为 1 到 5 分，555 最好。</translation>
        </message>
        <message>
            <source>Still a customer</source>
            <translation>仍是客户</translation>
        </message>
        <message>
            <source>The chance that they still buy from us, from how often and how lately they bought.</source>
            <translation>根据购买频次和最近购买时间，客户仍会向我们购买的可能性。</translation>
        </message>
        <message>
            <source>Expected value</source>
            <translation>预计金额</translation>
        </message>
        <message>
            <source>Money to be expected in the next three months.</source>
            <translation>今后三个月预计的购买金额。</translation>
        </message>
        <message>
            <source>Lifetime value</source>
            <translation>终身价值</translation>
        </message>
        <message>
            <source>Margin to be expected from now on, discounted.</source>
            <translation>从现在起预计的毛利（已折现）。</translation>
        </message>
        <message>
            <source>Purchase cycle (days)</source>
            <translation>购买周期（天）</translation>
        </message>
        <message>
            <source>Scores as of</source>
            <translation>评分日期</translation>
        </message>
        <message>
            <source>When all customers were last compared with each other: grade, RFM and lifetime value are of that day.</source>
            <translation>最近一次对全部客户评分的日期：等级、RFM 和终身价值均截至该日。</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>customer_class</name>
        <message>
            <source>Chain</source>
            <translation>连锁</translation>
        </message>
        <message>
            <source>Department store</source>
            <translation>百货</translation>
        </message>
        <message>
            <source>Franchise</source>
            <translation>加盟店</translation>
        </message>
        <message>
            <source>Specialist shop</source>
            <translation>专卖店</translation>
        </message>
        <message>
            <source>Wholesale</source>
            <translation>批发商</translation>
        </message>
        <message>
            <source>Online shop</source>
            <translation>网店</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>公司客户</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>小型企业</translation>
        </message>
        <message>
            <source>End user</source>
            <translation>最终用户</translation>
        </message>
    </context>
    <context>
        <name>customer_kind</name>
        <message>
            <source>Organisation</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>个人</translation>
        </message>
    </context>
    <context>
        <name>decision_role</name>
        <message>
            <source>Decides</source>
            <translation>决策者</translation>
        </message>
        <message>
            <source>Influences</source>
            <translation>影响者</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>反对者</translation>
        </message>
        <message>
            <source>Buys</source>
            <translation>采购者</translation>
        </message>
    </context>
    <context>
        <name>delivered</name>
        <message>
            <source>Qualification</source>
            <translation>需求确认</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售流程</translation>
        </message>
        <message>
            <source>Needs clear</source>
            <translation>需求明确</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>谈判</translation>
        </message>
        <message>
            <source>Verbal yes</source>
            <translation>口头承诺</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Demo business</source>
            <translation>示例公司</translation>
        </message>
    </context>
    <context>
        <name>direction</name>
        <message>
            <source>Outgoing</source>
            <translation>去</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>来</translation>
        </message>
    </context>
    <context>
        <name>dismissal</name>
        <message>
            <source>Report</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>The report's own key of it.</source>
            <translation>报表中的标识。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Dismissed finding</source>
            <translation>已忽略的发现</translation>
        </message>
        <message>
            <source>Dismissed findings</source>
            <translation>已忽略的发现</translation>
        </message>
    </context>
    <context>
        <name>dismissals</name>
        <message>
            <source>Write why it needs no further look. Nothing was saved.</source>
            <translation>请写明为何无需再看。未作任何保存。</translation>
        </message>
        <message>
            <source>Dismiss %1</source>
            <translation>忽略 %1</translation>
        </message>
    </context>
    <context>
        <name>disqualify_reason</name>
        <message>
            <source>Not reached</source>
            <translation>联系不上</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>没有需求</translation>
        </message>
        <message>
            <source>No budget</source>
            <translation>没有预算</translation>
        </message>
        <message>
            <source>Wrong data</source>
            <translation>信息有误</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>垃圾信息</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>编号系列</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>单据号</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>开具日期</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>不含税金额</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总金额</translation>
        </message>
        <message>
            <source>Dunning level</source>
            <translation>催款级别</translation>
        </message>
        <message>
            <source>PDF as sent</source>
            <translation>已发送的 PDF</translation>
        </message>
        <message>
            <source>Values as sent</source>
            <translation>已发送的内容</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>You owe</source>
            <translation>应付余额</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>应收</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Orders and returns</source>
            <translation>订单与退货</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>收款与退款</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>期末余额</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价单</translation>
        </message>
        <message>
            <source>Thank you for your interest. We are pleased to offer:</source>
            <translation>感谢您的关注。我们谨报价如下：</translation>
        </message>
        <message>
            <source>We look forward to your order.</source>
            <translation>期待您的订单。</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认书</translation>
        </message>
        <message>
            <source>Thank you for your order. We confirm:</source>
            <translation>感谢您的订货。现确认如下：</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单</translation>
        </message>
        <message>
            <source>You receive with this delivery:</source>
            <translation>本次送货内容：</translation>
        </message>
        <message>
            <source>Goods received in full and undamaged:


Date, signature</source>
            <translation>货物已如数完好收到：


日期、签字</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Please pay {total} by {due} and name {number}.</source>
            <translation>请于 {due} 前支付 {total}，并注明 {number}。</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>贷项凭证</translation>
        </message>
        <message>
            <source>We credit this amount to your account.</source>
            <translation>该金额已记入贵方账户。</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Please tell us within 14 days if your books say something else.</source>
            <translation>如与贵方账目不符，请在 14 天内告知我们。</translation>
        </message>
        <message>
            <source>Payment reminder</source>
            <translation>付款提醒</translation>
        </message>
        <message>
            <source>The following amounts are due. Perhaps they slipped your attention:</source>
            <translation>以下款项已经到期，也许您未曾留意：</translation>
        </message>
        <message>
            <source>Please pay {total} by {due}. If you have paid meanwhile, we thank you.</source>
            <translation>请于 {due} 前支付 {total}。如已付款，谨表谢意。</translation>
        </message>
        <message>
            <source>Second reminder</source>
            <translation>第二次付款提醒</translation>
        </message>
        <message>
            <source>We wrote to you before about these amounts, which are still open:</source>
            <translation>我们此前曾就以下款项致函，至今仍未收到：</translation>
        </message>
        <message>
            <source>Please pay {total} by {due}, or tell us what stands in the way.</source>
            <translation>请于 {due} 前支付 {total}，或告知我们有何困难。</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>最后一次付款提醒</translation>
        </message>
        <message>
            <source>In spite of our reminders these amounts are still open:</source>
            <translation>虽经多次提醒，以下款项仍未付清：</translation>
        </message>
        <message>
            <source>We expect {total} by {due}. After that day we will hand the matter on.</source>
            <translation>请务必于 {due} 前支付 {total}。逾期我们将移交处理。</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>过次页</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Tax number %1</source>
            <translation>税号 %1</translation>
        </message>
        <message>
            <source>For goods returned of order %1.</source>
            <translation>订单 %1 的退货。</translation>
        </message>
        <message>
            <source>For goods returned of invoice %1.</source>
            <translation>发票 %1 的退货。</translation>
        </message>
        <message>
            <source>Takes back invoice %1 of %2.</source>
            <translation>冲销 %2 的发票 %1。</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>贵方单号</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>订货日期</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>交付日期</translation>
        </message>
        <message>
            <source>Deliver to</source>
            <translation>送货地址</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Tax %1</source>
            <translation>税 %1</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>含税合计</translation>
        </message>
        <message>
            <source>of which tax %1</source>
            <translation>其中税 %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1（计税金额 %2）</translation>
        </message>
        <message>
            <source>Pay by</source>
            <translation>请付款至</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <translation>承前页</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>Your tax number</source>
            <translation>贵方税号</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>贷记 %1</translation>
        </message>
    </context>
    <context>
        <name>document_kind</name>
        <message>
            <source>Quotation</source>
            <translation>报价单</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认书</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>红字发票</translation>
        </message>
        <message>
            <source>Payment reminder</source>
            <translation>催款函</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>There is no order %1.</source>
            <translation>没有订单 %1。</translation>
        </message>
        <message>
            <source>%1 has no lines yet. Add what is sold first.</source>
            <translation>%1 还没有明细行，请先添加。</translation>
        </message>
        <message>
            <source>%1 was cancelled; there is no %2 for it.</source>
            <translation>%1 已取消，不能开具%2。</translation>
        </message>
        <message>
            <source>%1 is a quotation; confirm the order before the %2.</source>
            <translation>%1 还是报价；请先确认订单，再开具%2。</translation>
        </message>
        <message>
            <source>%1 is a return: it gets a credit note.</source>
            <translation>%1 是退货单，应开具贷项凭证。</translation>
        </message>
        <message>
            <source>%1 has its invoice already: %2.</source>
            <translation>%1 已有发票：%2。</translation>
        </message>
        <message>
            <source>%1 has its credit note already.</source>
            <translation>%1 已有贷项凭证。</translation>
        </message>
        <message>
            <source>%1 has no invoice that a credit note could take back.</source>
            <translation>%1 没有可以用贷项凭证冲销的发票。</translation>
        </message>
        <message>
            <source>%1 was issued and stays: only the last document of a series that was not handed on can be withdrawn. Issue a credit note instead.</source>
            <translation>%1 已开具，不能撤回：只有同一编号序列中最后一张且未移交的单据可以撤回。请改开贷项凭证。</translation>
        </message>
        <message>
            <source>%1 was issued; that cannot be undone.</source>
            <translation>%1 已开具，不能撤销。</translation>
        </message>
        <message>
            <source>%1 was issued and stays as it is. Issue a credit note, and then a new document.</source>
            <translation>%1 已开具，不再改动。请先开贷项凭证，再开新单据。</translation>
        </message>
        <message>
            <source>The invoice %1 says what was sold, so this stays as it is. Record a return, or take the invoice back with a credit note first.</source>
            <translation>发票 %1 已写明所售内容，此处不能改动。请登记退货，或先用贷项凭证冲销发票。</translation>
        </message>
        <message>
            <source>Issue %1 for %2</source>
            <translation>为 %2 开具%1</translation>
        </message>
        <message>
            <source>There is no document %1.</source>
            <translation>没有单据 %1。</translation>
        </message>
        <message>
            <source>%1 came from a file without its lines and cannot be printed.</source>
            <translation>%1 是不带明细导入的，无法打印。</translation>
        </message>
        <message>
            <source>%1 was issued and stays as it is. If it is wrong, open its order, issue a credit note, correct the order and issue a new invoice.</source>
            <translation>%1 已开具，不再更改。如有错误，请打开其订单，开具贷项凭证，更正订单后重新开具发票。</translation>
        </message>
        <message>
            <source>%1 was issued and stays as it is. If it is wrong, open its order and issue a new invoice.</source>
            <translation>%1 已开具，不再更改。如有错误，请打开其订单，重新开具发票。</translation>
        </message>
        <message>
            <source>%1 was issued and stays as it was sent. Change the order and issue the document again.</source>
            <translation>%1 已开具，保持发出时的样子。请更改订单后重新开具单据。</translation>
        </message>
    </context>
    <context>
        <name>draft</name>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Based on version</source>
            <translation>基于版本</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
    </context>
    <context>
        <name>dump</name>
        <message>
            <source>The folder cannot be loaded: %1 No file was made.</source>
            <translation>无法载入该文件夹：%1 未生成文件。</translation>
        </message>
        <message>
            <source>“%1” in %2 is no whole number.</source>
            <translation>%2 中的“%1”不是整数。</translation>
        </message>
        <message>
            <source>“%1” in %2 is no number.</source>
            <translation>%2 中的“%1”不是数字。</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1”无法读取。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>“%1”无法写入：%2。</translation>
        </message>
        <message>
            <source>The folder “%1” is not empty; name a new one.</source>
            <translation>文件夹“%1”不是空的；请另取名称。</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be made.</source>
            <translation>无法建立文件夹“%1”。</translation>
        </message>
        <message>
            <source>The table “%1” is not known.</source>
            <translation>未知的表“%1”。</translation>
        </message>
        <message>
            <source>It has no manifest.json.</source>
            <translation>其中没有 manifest.json。</translation>
        </message>
        <message>
            <source>It was written by a newer version, or is no dump.</source>
            <translation>它由较新的版本写出，或不是整体导出。</translation>
        </message>
        <message>
            <source>“%1” was changed since it was written.</source>
            <translation>“%1”在写出后被改动过。</translation>
        </message>
        <message>
            <source>The column “%1” of %2 is not known.</source>
            <translation>%2 的列“%1”未知。</translation>
        </message>
        <message>
            <source>Line %1 of %2 has another number of cells.</source>
            <translation>%2 第 %1 行的单元格数不同。</translation>
        </message>
        <message>
            <source>%1 has not as many rows as the manifest says.</source>
            <translation>%1 的行数与清单不符。</translation>
        </message>
    </context>
    <context>
        <name>dunning</name>
        <message>
            <source>%1 owes nothing that is late.</source>
            <translation>%1 没有逾期款项。</translation>
        </message>
        <message>
            <source>Remind %1</source>
            <translation>催款 %1</translation>
        </message>
        <message>
            <source>%1 has a credit of %2 that covers what is late: give it to the orders first.</source>
            <translation>%1 有余款 %2，足以抵付逾期款项：请先将其分配到订单。</translation>
        </message>
    </context>
    <context>
        <name>duplicates</name>
        <message>
            <source>same tax number</source>
            <translation>税号相同</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>名称相同</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>名称相似</translation>
        </message>
        <message>
            <source>same name in another order</source>
            <translation>名称相同但次序不同</translation>
        </message>
        <message>
            <source>name sounds the same</source>
            <translation>名称读音相同</translation>
        </message>
        <message>
            <source>same telephone</source>
            <translation>电话相同</translation>
        </message>
        <message>
            <source>telephone differs in one digit</source>
            <translation>电话相差一位</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>电子邮件相同</translation>
        </message>
        <message>
            <source>same domain</source>
            <translation>域名相同</translation>
        </message>
        <message>
            <source>same birthday</source>
            <translation>生日相同</translation>
        </message>
        <message>
            <source>similar birthday</source>
            <translation>生日相近</translation>
        </message>
        <message>
            <source>same street</source>
            <translation>街道相同</translation>
        </message>
        <message>
            <source>similar street</source>
            <translation>街道相似</translation>
        </message>
        <message>
            <source>same postcode</source>
            <translation>邮编相同</translation>
        </message>
        <message>
            <source>same city</source>
            <translation>城市相同</translation>
        </message>
        <message>
            <source>similar tax number</source>
            <translation>税号相似</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Duplicates are looked for among %1; “%2” is none of them.</source>
            <translation>在 %1 中查找重复；“%2”不在其中。</translation>
        </message>
        <message>
            <source>Keep %1 and %2 apart</source>
            <translation>将 %1 与 %2 分开</translation>
        </message>
    </context>
    <context>
        <name>employees_band</name>
        <message>
            <source>1–10</source>
            <translation>1–10 人</translation>
        </message>
        <message>
            <source>11–50</source>
            <translation>11–50 人</translation>
        </message>
        <message>
            <source>51–200</source>
            <translation>51–200 人</translation>
        </message>
        <message>
            <source>201–500</source>
            <translation>201–500 人</translation>
        </message>
        <message>
            <source>501–1,000</source>
            <translation>501–1000 人</translation>
        </message>
        <message>
            <source>Over 1,000</source>
            <translation>1000 人以上</translation>
        </message>
    </context>
    <context>
        <name>employment</name>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Part in decisions</source>
            <translation>决策角色</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>任职</translation>
        </message>
    </context>
    <context>
        <name>escalation</name>
        <message>
            <source>%1 %2: %3 % of the time for an answer is gone</source>
            <translation>%1 %2：答复时限已用去 %3%</translation>
        </message>
        <message>
            <source>%1 %2: %3 % of the time for a solution is gone</source>
            <translation>%1 %2：解决时限已用去 %3%</translation>
        </message>
        <message>
            <source>Escalate cases</source>
            <translation>工单升级</translation>
        </message>
        <message>
            <source>%1 % of the time for an answer is gone.</source>
            <translation>答复时限已用去 %1%。</translation>
        </message>
        <message>
            <source>%1 % of the time for a solution is gone.</source>
            <translation>解决时限已用去 %1%。</translation>
        </message>
    </context>
    <context>
        <name>escalation_step</name>
        <message>
            <source>Service level</source>
            <translation>服务级别</translation>
        </message>
        <message>
            <source>Per cent of the time</source>
            <translation>已用时限（%）</translation>
        </message>
        <message>
            <source>80 means: when 80 % of the time allowed is gone.</source>
            <translation>80 表示时限已用去 80%。</translation>
        </message>
        <message>
            <source>Tell</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Escalation step</source>
            <translation>升级步骤</translation>
        </message>
        <message>
            <source>Escalation steps</source>
            <translation>升级步骤</translation>
        </message>
    </context>
    <context>
        <name>event</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>举办日期</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>邀请人数</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>到场人数</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>线下活动</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>线下活动</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>About this report</source>
            <translation>关于此报告</translation>
        </message>
        <message>
            <source>A report can be written as .csv, .xlsx, .json, .pdf or .png, not as “%1”.</source>
            <translation>报告可以写为 .csv、.xlsx、.json、.pdf 或 .png，不能写为“%1”。</translation>
        </message>
    </context>
    <context>
        <name>exchange_rate</name>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>From</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>File currency for one unit.</source>
            <translation>一单位外币折合本文件币种的金额。</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>汇率</translation>
        </message>
    </context>
    <context>
        <name>expense</name>
        <message>
            <source>Expense number</source>
            <translation>费用单号</translation>
        </message>
        <message>
            <source>Spent on</source>
            <translation>发生日期</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>费用类别</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>With tax.</source>
            <translation>含税。</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>What it cost to serve this customer.</source>
            <translation>为服务该客户发生的费用。</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>票据号</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>提交时间</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>审批时间</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>付款时间</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款人</translation>
        </message>
    </context>
    <context>
        <name>expense_category</name>
        <message>
            <source>Advertising</source>
            <translation>广告费</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>印刷费</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>展会费</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>差旅费</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>餐饮招待</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>礼品</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>邮寄费</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>代理服务费</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>赔偿</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>expense_status</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已支付</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已驳回</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>“%1” cannot be written: %2. Nothing was exported.</source>
            <translation>“%1”无法写入：%2。未导出任何内容。</translation>
        </message>
        <message>
            <source>“%1” could not be written to its end: %2. What was there before was kept.</source>
            <translation>“%1”未能写完：%2。原有内容保持不变。</translation>
        </message>
        <message>
            <source>Only tasks can be written as a calendar; for %1 use .csv or .xlsx.</source>
            <translation>只有任务可以写成日历；%1 请使用 .csv 或 .xlsx。</translation>
        </message>
        <message>
            <source>Only customers, contacts and leads can be written as cards; for %1 use .csv or .xlsx.</source>
            <translation>只有客户、联系人和线索可以写成名片；%1 请使用 .csv 或 .xlsx。</translation>
        </message>
        <message>
            <source>“%1” is no kind of file that can be written; give a name that ends in .csv, .tsv, .xlsx, .vcf or .ics.</source>
            <translation>“%1”不是可以写出的文件类型；请使用以 .csv、.tsv、.xlsx、.vcf 或 .ics 结尾的名称。</translation>
        </message>
        <message>
            <source>A text in row %1 is longer than the %2 characters that a cell of a workbook can hold. Nothing was exported; export as CSV.</source>
            <translation>第 %1 行的文字超过工作簿单元格可容纳的 %2 个字符。未导出任何内容；请导出为 CSV。</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV for Excel (*.csv)</source>
            <translation>供 Excel 使用的 CSV (*.csv)</translation>
        </message>
        <message>
            <source>Text with tabs (*.tsv)</source>
            <translation>制表符分隔文本 (*.tsv)</translation>
        </message>
        <message>
            <source>Cards for phones and mail programs (*.vcf)</source>
            <translation>手机和邮件程序用的名片 (*.vcf)</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>日历 (*.ics)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%1 rows exported</source>
            <translation>已导出 %1 行</translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <translation>正在导出%1</translation>
        </message>
        <message>
            <source>Pages to print (*.pdf)</source>
            <translation>可打印的页面 (*.pdf)</translation>
        </message>
        <message>
            <source>%1 rows would be hundreds of pages; a PDF takes %2 at most. Filter the list, or export it as .xlsx or .csv.</source>
            <translation>%1 行会有数百页；PDF 最多容纳 %2 行。请筛选列表，或导出为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>%1 rows, as of %2.</source>
            <translation>共 %1 行，截至 %2。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>CSV for import (*.csv)</source>
            <translation>供导入的 CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>export_batch</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>导出时间</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>To</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验值</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出批次</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>导出批次</translation>
        </message>
    </context>
    <context>
        <name>export_item</name>
        <message>
            <source>Export</source>
            <translation>导出批次</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Exported record</source>
            <translation>导出记录</translation>
        </message>
        <message>
            <source>Exported records</source>
            <translation>导出记录</translation>
        </message>
    </context>
    <context>
        <name>file</name>
        <message>
            <source>There is no file "%1". Choose an existing data file or make a new one.</source>
            <translation>没有文件“%1”。请选择已有的数据文件，或新建一个。</translation>
        </message>
        <message>
            <source>"%1" cannot be read (%2). Check its permissions.</source>
            <translation>无法读取“%1”（%2）。请检查权限。</translation>
        </message>
        <message>
            <source>"%1" is not a Kith file. It was left untouched.</source>
            <translation>“%1”不是知客的数据文件。没有改动它。</translation>
        </message>
        <message>
            <source>"%1" belongs to another program. It was left untouched.</source>
            <translation>“%1”属于其他程序。没有改动它。</translation>
        </message>
        <message>
            <source>"%1" was written by a newer Kith. It was left untouched; install the newer version to open it.</source>
            <translation>“%1”由更新版本的知客写成。没有改动它；请安装新版本后打开。</translation>
        </message>
        <message>
            <source>"%1" exists already. Choose another name; nothing was overwritten.</source>
            <translation>“%1”已经存在。请换一个名称；没有覆盖任何内容。</translation>
        </message>
        <message>
            <source>"%1" cannot be made (%2). Choose another folder.</source>
            <translation>无法建立“%1”（%2）。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Another program is writing to the file. Nothing was changed; try again in a moment.</source>
            <translation>其他程序正在写入该文件。没有作任何更改；请稍后重试。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this change was saved, everything before it is kept. Free some space and try again.</source>
            <translation>磁盘已满。这次更改没有保存，之前的内容都在。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The file can only be read here. Nothing was changed; check its permissions or save a copy elsewhere.</source>
            <translation>文件在这里只能读取。没有作任何更改；请检查权限，或另存副本。</translation>
        </message>
        <message>
            <source>This is not a Kith file. It was left untouched.</source>
            <translation>这不是知客的数据文件。没有改动它。</translation>
        </message>
        <message>
            <source>The file is damaged. Nothing was changed; restore a backup, or run "check" to see what can be saved.</source>
            <translation>文件已损坏。没有作任何更改；请恢复备份，或运行 check 查看哪些可以挽救。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消。没有作任何更改。</translation>
        </message>
        <message>
            <source>The file cannot be read or written. What was saved before is kept; check the disk and try again.</source>
            <translation>文件无法读写。之前保存的内容都在；请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The values contradict each other or refer to a record that does not exist. Nothing of this change was saved.</source>
            <translation>数据互相矛盾，或引用了不存在的记录。这次更改没有保存。</translation>
        </message>
        <message>
            <source>The data file did not accept the operation. Nothing was changed.</source>
            <translation>数据文件没有接受该操作。没有作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>format</name>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1”不是整数。</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>“%1”既不是“是”也不是“否”。</translation>
        </message>
        <message>
            <source>“%1” is no record number.</source>
            <translation>“%1”不是记录编号。</translation>
        </message>
        <message>
            <source>“%1” is not a day. Write it like 2026-11-22.</source>
            <translation>“%1”不是日期。请写成 2026-11-22 这样的形式。</translation>
        </message>
        <message>
            <source>“%1” is not a day with a time. Write it like 2026-11-22 09:30.</source>
            <translation>“%1”不是日期和时间。请写成 2026-11-22 09:30 这样的形式。</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write it like 09:30.</source>
            <translation>“%1”不是时间。请写成 09:30 这样的形式。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>grade</name>
        <message>
            <source>A</source>
            <translation>A 级</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B 级</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C 级</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D 级</translation>
        </message>
    </context>
    <context>
        <name>holiday</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>“%1” is no part of a mapping; write Heading=field.</source>
            <translation>“%1”不是对应关系；请写成 标题=字段。</translation>
        </message>
        <message>
            <source>“%1” is no default; write field=value.</source>
            <translation>“%1”不是默认值；请写成 字段=值。</translation>
        </message>
        <message>
            <source>“%1” gives no value a meaning; write column:A=B.</source>
            <translation>“%1”没有说明值的含义；请写成 列:A=B。</translation>
        </message>
        <message>
            <source>“%1” in “%2” does not refer to another record.</source>
            <translation>“%2”中的“%1”不关联其他记录。</translation>
        </message>
        <message>
            <source>“%1” is reckoned from other records and cannot be imported.</source>
            <translation>“%1”由其他记录算出，不能导入。</translation>
        </message>
        <message>
            <source>Keep the mapping “%1”</source>
            <translation>保存方案“%1”</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>The file has no column “%1”; it has: %2.</source>
            <translation>文件中没有“%1”列；现有的列：%2。</translation>
        </message>
        <message>
            <source>The column “%1” is not imported, so its values need no meaning.</source>
            <translation>“%1”列没有导入，不需要说明其中的值。</translation>
        </message>
        <message>
            <source>The key “%1” is filled by no column of the file.</source>
            <translation>文件中没有一列对应关键字段“%1”。</translation>
        </message>
        <message>
            <source>Records of the kind “%1” are the program's own and cannot be imported.</source>
            <translation>“%1”类记录由程序自己使用，不能导入。</translation>
        </message>
        <message>
            <source>None of the columns (%1) fits a field of the kind “%2”. Say with a mapping where they belong; nothing was imported.</source>
            <translation>没有一列（%1）能对应“%2”的字段。请指定对应关系；没有导入任何内容。</translation>
        </message>
        <message>
            <source>The rejected rows could not be written to “%1”: %2. Nothing was imported.</source>
            <translation>无法把被拒绝的行写入“%1”：%2。没有导入任何内容。</translation>
        </message>
        <message>
            <source>Import %1 from %2</source>
            <translation>从 %2 导入%1</translation>
        </message>
        <message>
            <source>A quotation mark stands inside a quoted text; write it twice.</source>
            <translation>引号内的文字里还有引号；请写成两个引号。</translation>
        </message>
        <message>
            <source>The row has %1 cells, the file %2 columns.</source>
            <translation>这一行有 %1 个单元格，文件有 %2 列。</translation>
        </message>
        <message>
            <source>Several records have this key (%1, %2 …); nothing tells which is meant.</source>
            <translation>有多条记录使用这个关键字段（%1、%2……），无法确定是哪一条。</translation>
        </message>
        <message>
            <source>There is such a record already (%1).</source>
            <translation>已有这样的记录（%1）。</translation>
        </message>
        <message>
            <source>There is no record to update.</source>
            <translation>没有可更新的记录。</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) are used by more than one customer or day; each became an order of its own.</source>
            <translation>
                <numerusform>%n 个单号用于不止一个客户或日期；各自成为一张订单。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) look the same as records that were there before. If the file was imported already, undo and import it with a key.</source>
            <translation>
                <numerusform>%n 行与已有记录看起来相同。如果这个文件已经导入过，请撤销后按关键字段导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>read %1, created %2, updated %3, unchanged %4, rejected %5</source>
            <translation>读取 %1，新建 %2，更新 %3，无变化 %4，拒绝 %5</translation>
        </message>
        <message>
            <source>Several records of the kind %1 are called “%2” (%3); say which by its id.</source>
            <translation>有多个%1叫“%2”（%3）；请用编号指明是哪一个。</translation>
        </message>
        <message>
            <source>Several records of the kind %1 are called “%2”.</source>
            <translation>有多个%1叫“%2”。</translation>
        </message>
        <message>
            <source>There is no record of the kind %1 called “%2”.</source>
            <translation>没有叫“%2”的%1。</translation>
        </message>
        <message>
            <source>“%1”, also called “%2”</source>
            <translation>“%1”，又叫“%2”</translation>
        </message>
        <message numerus="yes">
            <source>%1: the file gives %n of them a second name; the first one was kept (%2).</source>
            <translation>
                <numerusform>%1：文件中有 %n 个有第二个名称，保留了第一个（%2）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Why not imported</source>
            <translation>未导入原因</translation>
        </message>
        <message>
            <source>%1: </source>
            <translation>%1：</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) name nothing that is known here, or not clearly; they were left empty.</source>
            <translation>
                <numerusform>%n 个引用在这里找不到或不明确，已留空。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) may be somebody known and were left out.</source>
            <translation>
                <numerusform>有 %n 行可能是已有记录，未导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s) may be somebody known.</source>
            <translation>
                <numerusform>有 %n 个新行可能是已有记录。</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps the same as line %1 of the file (%2 %): %3.</source>
            <translation>可能与文件第 %1 行相同（%2 %）：%3。</translation>
        </message>
        <message>
            <source>Perhaps the same as the %1 “%2” (%3 %): %4.</source>
            <translation>可能与%1“%2”相同（%3 %）：%4。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) lie in a period that is closed until %1: what was handed to the accountant would no longer be true, and undo does not reach there.</source>
            <translation>
                <numerusform>%n 条记录处于已结账至 %1 的期间：交给会计的内容将不再属实，撤销也不会触及。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import_mapping</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Import mapping</source>
            <translation>导入映射</translation>
        </message>
        <message>
            <source>Import mappings</source>
            <translation>导入映射</translation>
        </message>
    </context>
    <context>
        <name>industry</name>
        <message>
            <source>Agriculture</source>
            <translation>农业</translation>
        </message>
        <message>
            <source>Construction</source>
            <translation>建筑</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>能源</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>金融</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>食品饮料</translation>
        </message>
        <message>
            <source>Healthcare</source>
            <translation>医疗健康</translation>
        </message>
        <message>
            <source>Hotels and travel</source>
            <translation>酒店旅游</translation>
        </message>
        <message>
            <source>Manufacturing</source>
            <translation>制造业</translation>
        </message>
        <message>
            <source>Media and entertainment</source>
            <translation>传媒娱乐</translation>
        </message>
        <message>
            <source>Non-profit</source>
            <translation>公益组织</translation>
        </message>
        <message>
            <source>Professional services</source>
            <translation>专业服务</translation>
        </message>
        <message>
            <source>Public sector</source>
            <translation>政府机构</translation>
        </message>
        <message>
            <source>Real estate</source>
            <translation>房地产</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>零售</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>科技</translation>
        </message>
        <message>
            <source>Telecommunications</source>
            <translation>通信</translation>
        </message>
        <message>
            <source>Transport and logistics</source>
            <translation>运输物流</translation>
        </message>
        <message>
            <source>Wholesale trade</source>
            <translation>批发贸易</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>kith</name>
        <message>
            <source>A CRM for small businesses in one local file.</source>
            <translation>把小企业的客户关系放进一个本地文件。</translation>
        </message>
        <message>
            <source>The business to open.</source>
            <translation>要打开的企业文件。</translation>
        </message>
        <message>
            <source>Draw every page into DIR and end.</source>
            <translation>把每个页面画成图片存入 DIR，然后结束。</translation>
        </message>
        <message>
            <source>Language: en or zh.</source>
            <translation>语言：en 或 zh。</translation>
        </message>
        <message>
            <source>Look: light, dark or system.</source>
            <translation>外观：light、dark 或 system。</translation>
        </message>
        <message>
            <source>Make a demo business and open it.</source>
            <translation>新建演示企业并打开。</translation>
        </message>
        <message>
            <source>Where --render writes.</source>
            <translation>--render 写到哪里。</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 张图片</translation>
        </message>
        <message>
            <source>Draw a report of the file: --render report FILE NAME --out F.pdf or F.png.</source>
            <translation>绘制文件的报表：--render report FILE NAME --out F.pdf 或 F.png。</translation>
        </message>
        <message>
            <source>What --render asks for, as JSON.</source>
            <translation>--render 的选项，JSON 格式。</translation>
        </message>
        <message>
            <source>With --picture: only pages whose names hold one of these, by commas.</source>
            <translation>配合 --picture：只画名称含有其中之一的页面，用逗号分隔。</translation>
        </message>
        <message>
            <source>With --picture: the size of the window, as 1366x768.</source>
            <translation>配合 --picture：窗口大小，例如 1366x768。</translation>
        </message>
        <message>
            <source>Paper of --render paper: a4 or letter.</source>
            <translation>--render paper 的纸张：a4 或 letter。</translation>
        </message>
        <message>
            <source>Bring up the page of whoever calls from NUMBER; for softphones.</source>
            <translation>调出从 NUMBER 来电者的页面；供软电话使用。</translation>
        </message>
    </context>
    <context>
        <name>kith::AccountantPage</name>
        <message>
            <source>For the accountant</source>
            <translation>给会计</translation>
        </message>
        <message>
            <source>Accountant %1</source>
            <translation>会计 %1</translation>
        </message>
        <message>
            <source>Choose a folder for the files</source>
            <translation>选择存放文件的文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are in %1</source>
            <translation>
                <numerusform>%n 个文件已写入 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the files for the accountant</source>
            <translation>正在写出给会计的文件</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Only what is new or changed since the last export</source>
            <translation>只导出上次导出后新增或更改的内容</translation>
        </message>
        <message>
            <source>Write the files</source>
            <translation>写出文件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
        <message>
            <source>A preset of your own</source>
            <translation>自己的预设</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>预设 (*.json)</translation>
        </message>
        <message>
            <source>Save the preset as a file</source>
            <translation>将预设保存为文件</translation>
        </message>
        <message>
            <source>The preset is in %1; edit it and choose it as a preset of your own.</source>
            <translation>预设已保存到 %1；修改后可作为自己的预设选用。</translation>
        </message>
        <message>
            <source>A preset of your own …</source>
            <translation>自己的预设…</translation>
        </message>
        <message>
            <source>Save the preset to edit it …</source>
            <translation>保存预设以便修改…</translation>
        </message>
    </context>
    <context>
        <name>kith::AnswerPad</name>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>回答者</translation>
        </message>
        <message>
            <source>A digit answers and goes on, + is ten; Backspace goes back, Enter goes on and saves behind the last question.</source>
            <translation>按数字键作答并跳到下一题，+ 表示 10；退格键返回，回车键前进，在最后一题后保存。</translation>
        </message>
        <message>
            <source>The survey has no questions yet. Add some on its first page.</source>
            <translation>调查还没有问题，请先在概览页添加。</translation>
        </message>
        <message>
            <source>Save answers</source>
            <translation>保存答案</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Answers saved</source>
            <translation>答案已保存</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>某人</translation>
        </message>
        <message>
            <source>%1 answered “%2” with %3. Open a case?</source>
            <translation>%1 对“%2”的评分是 %3。要建立投诉吗？</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>建立投诉</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>kith::AttachmentPreview</name>
        <message>
            <source>Text of the file</source>
            <translation>文件的文字</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>Open it to see it: %1 is shown by another program.</source>
            <translation>请打开查看：%1 由其他程序显示。</translation>
        </message>
        <message>
            <source>This picture cannot be shown; it may be damaged.</source>
            <translation>这张图片无法显示，可能已损坏。</translation>
        </message>
        <message>
            <source>This PDF needs a password; open it to see it.</source>
            <translation>此 PDF 需要密码，请打开查看。</translation>
        </message>
        <message>
            <source>This PDF cannot be shown; it may be damaged.</source>
            <translation>此 PDF 无法显示，可能已损坏。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>… and so on: only the beginning is shown.</source>
            <translation>……以下省略：只显示开头部分。</translation>
        </message>
    </context>
    <context>
        <name>kith::AttachmentsTab</name>
        <message>
            <source>Add a file …</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>另存副本…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Or drop files here. They are kept inside the data file.</source>
            <translation>也可以把文件拖到这里。文件保存在数据文件内。</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>添加附件 %1</translation>
        </message>
        <message>
            <source>Attach %1 files</source>
            <translation>添加 %1 个附件</translation>
        </message>
        <message>
            <source>%1 cannot be read. Nothing was added.</source>
            <translation>无法读取 %1，没有添加任何文件。</translation>
        </message>
        <message>
            <source>A copy to open cannot be written.</source>
            <translation>无法写入用于打开的副本。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::BehaviourPopup</name>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>任何时候</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>早于</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>What</source>
            <translation>什么</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>度量</translation>
        </message>
        <message>
            <source>Add condition</source>
            <translation>添加条件</translation>
        </message>
        <message>
            <source>there are any</source>
            <translation>有</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>sum of %1</source>
            <translation>%1 之和</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>正好</translation>
        </message>
        <message>
            <source>Only what was sold</source>
            <translation>只算已售出的</translation>
        </message>
        <message>
            <source>Confirmed, delivered and completed orders; no quotations and no cancelled ones.</source>
            <translation>已确认、已交付和已完成的订单；不含报价和已取消的。</translation>
        </message>
    </context>
    <context>
        <name>kith::BinPage</name>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>删除时间</translation>
        </message>
        <message>
            <source>The bin is empty. What is removed can be brought back from here.</source>
            <translation>回收站是空的。删除的内容可以从这里恢复。</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>kith::BoardPage</name>
        <message>
            <source>%1 stalled, %2</source>
            <translation>停滞 %1 个，%2</translation>
        </message>
        <message>
            <source>%1 without a next step</source>
            <translation>没有下一步 %1 个</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Looked after by: %1</source>
            <translation>负责人：%1</translation>
        </message>
        <message>
            <source>No opportunity is open.</source>
            <translation>没有进行中的商机。</translation>
        </message>
        <message>
            <source>New opportunity</source>
            <translation>新建商机</translation>
        </message>
        <message>
            <source>Lost because</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>已移到“%1”</translation>
        </message>
        <message>
            <source>Lost: %1</source>
            <translation>丢单：%1</translation>
        </message>
        <message>
            <source>“%1” is won.</source>
            <translation>“%1”已赢单。</translation>
        </message>
        <message>
            <source>Make the order</source>
            <translation>生成订单</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>Opportunities by stage</source>
            <translation>按阶段的商机</translation>
        </message>
        <message>
            <source>No move, talk or finished step for longer than the stage allows.</source>
            <translation>超过该阶段允许的天数没有推进、沟通或完成的事项。</translation>
        </message>
        <message>
            <source>Open opportunities for which nothing is planned.</source>
            <translation>没有安排下一步的进行中商机。</translation>
        </message>
    </context>
    <context>
        <name>kith::BoardView</name>
        <message>
            <source>stalled %1 days</source>
            <translation>停滞 %1 天</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>没有下一步</translation>
        </message>
        <message>
            <source>%1, this month</source>
            <translation>%1，本月</translation>
        </message>
        <message>
            <source>weighted %1</source>
            <translation>加权 %1</translation>
        </message>
        <message>
            <source>Drop here: won</source>
            <translation>拖到这里：赢单</translation>
        </message>
        <message>
            <source>Drop here: lost</source>
            <translation>拖到这里：丢单</translation>
        </message>
        <message>
            <source>Won since the first of this month, by the day of closing.</source>
            <translation>本月一日以来的赢单，按关闭日期计算。</translation>
        </message>
        <message>
            <source>The amounts of all open opportunities in this stage; weighted: each times its probability.</source>
            <translation>该阶段所有进行中商机的金额；加权：每笔乘以其概率。</translation>
        </message>
    </context>
    <context>
        <name>kith::CalendarPane</name>
        <message>
            <source>Moved to %1</source>
            <translation>已移到 %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
    </context>
    <context>
        <name>kith::CalendarView</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>还有 %1 项</translation>
        </message>
        <message>
            <source>Nothing is planned in these days.</source>
            <translation>这些天没有计划。</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>全天</translation>
        </message>
    </context>
    <context>
        <name>kith::CallCard</name>
        <message>
            <source>Next: %1</source>
            <translation>下一位：%1</translation>
        </message>
        <message>
            <source>Call now: %1</source>
            <translation>现在打给：%1</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>1 of %1</source>
            <translation>共 %1 项，第 1 项</translation>
        </message>
        <message>
            <source>Birthday of %1</source>
            <translation>%1 生日</translation>
        </message>
        <message>
            <source>%1 · 1 day late</source>
            <translation>%1 · 晚 1 天</translation>
        </message>
        <message>
            <source>%1 · %2 days late</source>
            <translation>%1 · 晚 %2 天</translation>
        </message>
        <message>
            <source>%1 · today %2</source>
            <translation>%1 · 今天 %2</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>约定</translation>
        </message>
        <message>
            <source>Owes %1</source>
            <translation>欠款 %1</translation>
        </message>
        <message>
            <source>%1, of it %2 late, 1 day</source>
            <translation>%1，其中 %2 逾期 1 天</translation>
        </message>
        <message>
            <source>%1, of it %2 late, %3 days</source>
            <translation>%1，其中 %2 逾期 %3 天</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>款项</translation>
        </message>
        <message>
            <source>Last talk</source>
            <translation>最近沟通</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>%1, due again since %2</source>
            <translation>%1，%2 起该再次购买</translation>
        </message>
        <message>
            <source>%1, due again on %2</source>
            <translation>%1，%2 该再次购买</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>拨打 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::CampaignOverview</name>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>已花费</translation>
        </message>
        <message>
            <source>%1 over budget, submitted claims included</source>
            <translation>超出预算 %1（含已提交的报销）</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>已触达</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Responded</source>
            <translation>已响应</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>已转化</translation>
        </message>
        <message>
            <source>Return so far</source>
            <translation>目前回报</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收款</translation>
        </message>
        <message>
            <source>ROI</source>
            <translation>ROI</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>添加成员</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>分群</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Held out</source>
            <translation>对照组</translation>
        </message>
        <message>
            <source>Write to them</source>
            <translation>给他们写信</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>上一份</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一份</translation>
        </message>
        <message>
            <source>Write all</source>
            <translation>全部写出</translation>
        </message>
        <message>
            <source>Choose a segment</source>
            <translation>选择分群</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>选择模板</translation>
        </message>
        <message>
            <source>An address is reached once; whoever does not want it is left out.</source>
            <translation>同一地址只联系一次；不愿意的人会被排除。</translation>
        </message>
        <message>
            <source>%1 found, %2 addressed, %3 of them held out.</source>
            <translation>找到 %1 人，联系 %2 人，其中对照组 %3 人。</translation>
        </message>
        <message>
            <source>%1 left out: %2</source>
            <translation>排除 %1 人：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) added</source>
            <translation>
                <numerusform>已添加 %n 位成员</numerusform>
            </translation>
        </message>
        <message>
            <source>No member can be written to.</source>
            <translation>没有可以写信的成员。</translation>
        </message>
        <message>
            <source>%1 of %2: %3, %4</source>
            <translation>第 %1 份，共 %2 份：%3，%4</translation>
        </message>
        <message>
            <source>Empty for this recipient: %1</source>
            <translation>此收件人缺少：%1</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Folder for the e-mails</source>
            <translation>电子邮件文件夹</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>无法创建 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) written and logged</source>
            <translation>
                <numerusform>已写出并记录 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Sheets of address labels for all of them, 3 × 8 on A4</source>
            <translation>为所有成员打印地址标签，A4 每页 3 × 8 个</translation>
        </message>
        <message>
            <source>No member has a postal address that may be written to.</source>
            <translation>没有可以邮寄的成员地址。</translation>
        </message>
        <message>
            <source>%1, labels</source>
            <translation>%1 标签</translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) written</source>
            <translation>
                <numerusform>已生成 %n 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>By mail program</source>
            <translation>用邮件程序</translation>
        </message>
        <message>
            <source>Opens this e-mail in your mail program and logs it</source>
            <translation>在邮件程序中打开这封邮件并记录</translation>
        </message>
        <message>
            <source>No mail program takes e-mails here. Write all as .eml files instead.</source>
            <translation>这里没有邮件程序可用。请把全部写成 .eml 文件。</translation>
        </message>
        <message>
            <source>E-mail to %1 opened and logged</source>
            <translation>已打开并记录给 %1 的邮件</translation>
        </message>
        <message>
            <source>%1 of %2 have empty fields: %3.</source>
            <translation>%2 份中有 %1 份含空字段：%3。</translation>
        </message>
        <message>
            <source>Do not write</source>
            <translation>不写</translation>
        </message>
    </context>
    <context>
        <name>kith::CampaignResults</name>
        <message>
            <source>None yet.</source>
            <translation>暂无。</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1 个</translation>
        </message>
        <message>
            <source>Expense claims</source>
            <translation>费用报销</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>新建报销</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>新建线索</translation>
        </message>
        <message>
            <source>Orders it brought, and what was received</source>
            <translation>带来的订单及实收金额</translation>
        </message>
    </context>
    <context>
        <name>kith::CasePanel</name>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>%1 % of the time is used</source>
            <translation>时限已用 %1%</translation>
        </message>
        <message>
            <source>Service level: %1</source>
            <translation>服务级别：%1</translation>
        </message>
        <message>
            <source>Nothing is promised for this priority.</source>
            <translation>此优先级没有承诺。</translation>
        </message>
        <message>
            <source>used, in time</source>
            <translation>已用，按时</translation>
        </message>
        <message>
            <source>used, too late</source>
            <translation>已用，超时</translation>
        </message>
        <message>
            <source>left, the clock stands</source>
            <translation>剩余，停表中</translation>
        </message>
        <message>
            <source>left, due %1</source>
            <translation>剩余，%1 到期</translation>
        </message>
        <message>
            <source>too late</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>First answer in %1 of %2</source>
            <translation>首次答复用时 %1，时限 %2</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>%1: %2 % used, tells %3</source>
            <translation>%1：用去 %2%，通知 %3</translation>
        </message>
        <message>
            <source>Answers that may fit</source>
            <translation>可能适用的答复</translation>
        </message>
        <message>
            <source>No known answer has these words yet.</source>
            <translation>还没有含这些词的已知答复。</translation>
        </message>
        <message>
            <source>used %1, solved %2</source>
            <translation>使用 %1 次，解决 %2 次</translation>
        </message>
        <message>
            <source>Inserted</source>
            <translation>已插入</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Earlier cases</source>
            <translation>先前工单</translation>
        </message>
        <message>
            <source>This is the customer's first case.</source>
            <translation>这是该客户的第一个工单。</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <translation>%1  %2：%3</translation>
        </message>
        <message>
            <source> (repeated)</source>
            <translation>（重复）</translation>
        </message>
        <message>
            <source>satisfaction %1 of 5</source>
            <translation>满意度 %1（满分 5）</translation>
        </message>
        <message>
            <source>owes %1</source>
            <translation>欠款 %1</translation>
        </message>
        <message>
            <source>%1 orders</source>
            <translation>%1 个订单</translation>
        </message>
        <message>
            <source>Ask how it was</source>
            <translation>询问满意度</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>询问 %1</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>未完成的订单</translation>
        </message>
        <message>
            <source>%1  %2, %3</source>
            <translation>%1  %2，%3</translation>
        </message>
        <message>
            <source>all %1</source>
            <translation>全部 %1 份</translation>
        </message>
    </context>
    <context>
        <name>kith::Chart</name>
        <message>
            <source>95 %: %1 to %2</source>
            <translation>95% 区间：%1 至 %2</translation>
        </message>
        <message>
            <source>Last year: %1</source>
            <translation>去年：%1</translation>
        </message>
        <message>
            <source>Nothing to draw in this period</source>
            <translation>这段时间没有可绘制的数据</translation>
        </message>
        <message>
            <source>Pale: the same period last year</source>
            <translation>浅色：去年同期</translation>
        </message>
        <message>
            <source>and %1 more in the table</source>
            <translation>另有 %1 项见表格</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1：是</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1：否</translation>
        </message>
    </context>
    <context>
        <name>kith::ChildModel</name>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>＋ Add: %1</source>
            <translation>＋ 添加：%1</translation>
        </message>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
    </context>
    <context>
        <name>kith::ChoiceEditor</name>
        <message>
            <source>“%1” is not in the list.</source>
            <translation>列表中没有“%1”。</translation>
        </message>
        <message>
            <source>“%1” added to the list</source>
            <translation>已把“%1”加入列表</translation>
        </message>
    </context>
    <context>
        <name>kith::ColumnChooser</name>
        <message>
            <source>Find a column</source>
            <translation>查找列</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>kith::ConflictStrip</name>
        <message>
            <source>This record was changed meanwhile. Which values shall stay?</source>
            <translation>这条记录刚刚被别处修改过。保留哪些值？</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Mine: %1</source>
            <translation>我的：%1</translation>
        </message>
        <message>
            <source>Theirs: %1</source>
            <translation>对方的：%1</translation>
        </message>
        <message>
            <source>Save these values</source>
            <translation>保存这些值</translation>
        </message>
        <message>
            <source>Drop my changes</source>
            <translation>放弃我的修改</translation>
        </message>
    </context>
    <context>
        <name>kith::ConvertDialog</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>One that is there…</source>
            <translation>选择已有的…</translation>
        </message>
        <message>
            <source>Convert lead: %1</source>
            <translation>转化线索：%1</translation>
        </message>
        <message>
            <source>Name of the opportunity</source>
            <translation>商机名称</translation>
        </message>
        <message>
            <source>Conversations, open tasks, campaign, notes, files and tags go along. One undo takes all of it back.</source>
            <translation>沟通记录、未完成的任务、活动、备注、文件和标签一并带过去。一次撤销即可全部还原。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Convert lead</source>
            <translation>转化线索</translation>
        </message>
        <message>
            <source>Lead converted</source>
            <translation>线索已转化</translation>
        </message>
    </context>
    <context>
        <name>kith::CreditCard</name>
        <message>
            <source>Over the credit limit by %1</source>
            <translation>超出信用额度 %1</translation>
        </message>
        <message>
            <source>What is owed</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>Open already</source>
            <translation>原有未付</translation>
        </message>
        <message>
            <source>This order, within the limit</source>
            <translation>本单，额度以内</translation>
        </message>
        <message>
            <source>This order</source>
            <translation>本单</translation>
        </message>
        <message>
            <source>Over the limit already</source>
            <translation>原已超出额度</translation>
        </message>
        <message>
            <source>This order, over the limit</source>
            <translation>本单，超出额度</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>额度 %1</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
    </context>
    <context>
        <name>kith::CustomerOverview</name>
        <message>
            <source>Grade %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>customer since %1</source>
            <translation>%1 年起合作</translation>
        </message>
        <message>
            <source>looked after by %1</source>
            <translation>负责人 %1</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>请勿联系</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>拨打 %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>逾期 %1</translation>
        </message>
        <message>
            <source>Credit limit %1, over by %2</source>
            <translation>信用额度 %1，超出 %2</translation>
        </message>
        <message>
            <source>Credit limit %1, %2 left</source>
            <translation>信用额度 %1，还可用 %2</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>最近订单</translation>
        </message>
        <message>
            <source>No order yet</source>
            <translation>还没有订单</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>新建订单</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <translation>%1，%2到期</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>未结服务</translation>
        </message>
        <message>
            <source>answer until %1</source>
            <translation>%1 前答复</translation>
        </message>
        <message>
            <source>%1 before</source>
            <translation>以前 %1</translation>
        </message>
        <message>
            <source>Last talk</source>
            <translation>最近沟通</translation>
        </message>
        <message>
            <source>No talk is recorded</source>
            <translation>还没有沟通记录</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 天</translation>
        </message>
        <message>
            <source>+3 days</source>
            <translation>+3 天</translation>
        </message>
        <message>
            <source>+1 week</source>
            <translation>+1 周</translation>
        </message>
        <message>
            <source>Plan a step</source>
            <translation>安排下一步</translation>
        </message>
        <message>
            <source>Move “%1”</source>
            <translation>推迟“%1”</translation>
        </message>
        <message>
            <source>“%1” done</source>
            <translation>完成“%1”</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Revenue, 12 months</source>
            <translation>近 12 个月收入</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Against the year before</source>
            <translation>与上一年相比</translation>
        </message>
        <message>
            <source>Of revenue</source>
            <translation>占收入</translation>
        </message>
        <message>
            <source>Buys every</source>
            <translation>购买周期</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
    </context>
    <context>
        <name>kith::CustomerSheet</name>
        <message>
            <source>This customer is no longer there.</source>
            <translation>该客户已不存在。</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>款项</translation>
        </message>
        <message>
            <source>%1, of it %2 overdue</source>
            <translation>%1，其中逾期 %2</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>Credit limit</source>
            <translation>信用额度</translation>
        </message>
        <message>
            <source>Revenue so far</source>
            <translation>累计收入</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>Buys every</source>
            <translation>购买周期</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <translation>%1 / 5</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>最近订单</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>未结服务</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>客户关系</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>Relationship, as of %1</source>
            <translation>客户关系（截至 %1）</translation>
        </message>
        <message>
            <source>Not scored yet.</source>
            <translation>尚未评分。</translation>
        </message>
        <message>
            <source>Usually buys</source>
            <translation>常购商品</translation>
        </message>
        <message>
            <source>%1 times, last for %2 on %3</source>
            <translation>%1 次，最近 %3 以 %2 购买</translation>
        </message>
        <message>
            <source>What to offer</source>
            <translation>可以推荐</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>What happened (%1 of %2)</source>
            <translation>往来记录（%1 / %2）</translation>
        </message>
    </context>
    <context>
        <name>kith::DayLines</name>
        <message>
            <source>Call</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写信</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 天</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>kith::DayView</name>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Money late</source>
            <translation>逾期款项</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>Orders of the month</source>
            <translation>本月订单</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>今天没有到期的事。</translation>
        </message>
        <message>
            <source>Birthday of %1</source>
            <translation>%1 生日</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>晚 1 天</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>晚 %1 天</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Also today</source>
            <translation>今天其余</translation>
        </message>
        <message>
            <source>every %1 days</source>
            <translation>每 %1 天</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>已过 %1 天</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>due in %1</source>
            <translation>还有 %1 天</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <translation>%1 · %2，%3</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>该再次购买</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>预计 %1</translation>
        </message>
        <message>
            <source>Nobody is due for another order.</source>
            <translation>没有客户到了再次购买的时候。</translation>
        </message>
        <message>
            <source>Looking through orders…</source>
            <translation>正在查看订单…</translation>
        </message>
        <message>
            <source>not reminded</source>
            <translation>未催款</translation>
        </message>
        <message>
            <source>reminded once</source>
            <translation>催过 1 次</translation>
        </message>
        <message>
            <source>reminded %1 times</source>
            <translation>催过 %1 次</translation>
        </message>
        <message>
            <source>in all %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>Nobody is late with money.</source>
            <translation>没有逾期款项。</translation>
        </message>
        <message>
            <source>%1 · %2, idle %3 days (limit %4)</source>
            <translation>%1 · %2，停滞 %3 天（限 %4 天）</translation>
        </message>
        <message>
            <source>No opportunity stands still.</source>
            <translation>没有停滞的商机。</translation>
        </message>
        <message>
            <source>Looking through opportunities…</source>
            <translation>正在查看商机…</translation>
        </message>
        <message>
            <source>Moved to tomorrow: %1</source>
            <translation>已移到明天：%1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>已完成：%1</translation>
        </message>
        <message>
            <source>Other stage or grade</source>
            <translation>阶段或等级变动</translation>
        </message>
        <message>
            <source>Grade %1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>in the last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
    </context>
    <context>
        <name>kith::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>重复记录</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) look like the same. Click a value to keep it; the other one is not lost. One undo takes a merge back.</source>
            <translation>
                <numerusform>%n 对看起来相同。点击要保留的值；另一个值不会丢失。一次撤销即可还原合并。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are one now</source>
            <translation>%1 与 %2 已合为一条</translation>
        </message>
        <message>
            <source>They are kept apart</source>
            <translation>已分开</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>配对</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Becomes part of it</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Fields of both</source>
            <translation>双方的字段</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>No two records look like the same.</source>
            <translation>没有看起来相同的记录。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一个</translation>
        </message>
    </context>
    <context>
        <name>kith::EscalationTimer</name>
        <message numerus="yes">
            <source>%n step(s) of cases fell due, the last: %1</source>
            <translation>
                <numerusform>%n 个工单步骤到期，最近：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kith::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Contains … (Ctrl+F)</source>
            <translation>包含…（Ctrl+F）</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 中的 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Filter %1</source>
            <translation>筛选 %1</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>去掉筛选 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::FilterPopup</name>
        <message>
            <source>Filter by …</source>
            <translation>按…筛选</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Search %1</source>
            <translation>搜索%1</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Segment: %1</source>
            <translation>客户分群：%1</translation>
        </message>
    </context>
    <context>
        <name>kith::FilterWords</name>
        <message>
            <source>contains</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>不是</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>是其中之一</translation>
        </message>
        <message>
            <source>is none of</source>
            <translation>都不是</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>已填写</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>after</source>
            <translation>晚于</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>大于</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>before</source>
            <translation>早于</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>小于</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>between</source>
            <translation>介于</translation>
        </message>
        <message>
            <source>on</source>
            <translation>当天</translation>
        </message>
        <message>
            <source>since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>in the last … days</source>
            <translation>最近…天</translation>
        </message>
        <message>
            <source>in the next … days</source>
            <translation>今后…天</translation>
        </message>
        <message>
            <source>more than … days ago</source>
            <translation>…天以前</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>me</source>
            <translation>我</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>in the last %1 days</source>
            <translation>最近 %1 天</translation>
        </message>
        <message>
            <source>in the next %1 days</source>
            <translation>今后 %1 天</translation>
        </message>
        <message>
            <source>more than %1 days ago</source>
            <translation>%1 天以前</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source> and </source>
            <translation>，并且 </translation>
        </message>
        <message>
            <source> or </source>
            <translation>，或者 </translation>
        </message>
        <message>
            <source>not (%1)</source>
            <translation>非（%1）</translation>
        </message>
    </context>
    <context>
        <name>kith::FindField</name>
        <message>
            <source>Find anything</source>
            <translation>查找一切</translation>
        </message>
    </context>
    <context>
        <name>kith::FindPalette</name>
        <message>
            <source>Find anything</source>
            <translation>查找一切</translation>
        </message>
        <message>
            <source>Name, number, phone, or what to do</source>
            <translation>名称、编号、电话，或要做的事</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter opens   Esc closes</source>
            <translation>↑ ↓ 选择   Enter 打开   Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>kith::FirstRunPage</name>
        <message>
            <source>My business</source>
            <translation>我的企业</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
            <translation>表格与联系人 (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
        </message>
        <message>
            <source>Where should the business be kept?</source>
            <translation>企业文件存放在哪里？</translation>
        </message>
        <message>
            <source>Open a business</source>
            <translation>打开企业</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Know your customers</source>
            <translation>知客</translation>
        </message>
        <message>
            <source>Kith keeps a business in one file on this computer: customers, leads, orders, money, complaints. Nothing leaves it unless you export it.</source>
            <translation>Kith 把一家企业放在这台电脑的一个文件里：客户、线索、订单、收付款、投诉。不导出，什么都不会离开它。</translation>
        </message>
        <message>
            <source>Name of the business</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>从空白开始</translation>
        </message>
        <message>
            <source>A new file, with currency and time zone of this computer (%1).</source>
            <translation>新建文件，采用本机的货币（%1）和时区。</translation>
        </message>
        <message>
            <source>Open the demo business</source>
            <translation>打开演示企业</translation>
        </message>
        <message>
            <source>A small firm with two years of orders, campaigns and complaints to try things on.</source>
            <translation>一家有两年订单、活动和投诉的小公司，可以随意试用。</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>A business kept with Kith before.</source>
            <translation>以前用 Kith 管理的企业。</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Start with a customer list or orders from a spreadsheet (CSV).</source>
            <translation>从表格（CSV）里的客户名单或订单开始。</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>最近打开</translation>
        </message>
    </context>
    <context>
        <name>kith::ForecastStrip</name>
        <message>
            <source>Weighted forecast (%1 open, %2)</source>
            <translation>加权预测（未结 %1 个，%2）</translation>
        </message>
        <message>
            <source>80 % sure: between %1 and %2</source>
            <translation>80% 的可能在 %1 到 %2 之间</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>won %1 + weighted %2</source>
            <translation>赢单 %1 + 加权 %2</translation>
        </message>
        <message>
            <source>weighted %1</source>
            <translation>加权 %1</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>超 %1</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>还差 %1</translation>
        </message>
        <message>
            <source>Every open opportunity's amount times its probability. The range is exact: each one is won or lost as a whole, and in 80 of 100 cases the sum lies between.</source>
            <translation>每笔进行中商机的金额乘以其概率。区间是精确的：每笔要么全赢要么全输，100 种情形中有 80 种落在其间。</translation>
        </message>
        <message>
            <source>Won in the month, and what is expected to close in it, weighted by probability, against the month's target of orders.</source>
            <translation>当月已赢单额，加上预计当月关闭、按概率加权的金额，与当月订单目标对比。</translation>
        </message>
    </context>
    <context>
        <name>kith::GoodsCard</name>
        <message>
            <source>Buys and could buy</source>
            <translation>常购与推荐</translation>
        </message>
        <message>
            <source>Nothing bought in the last two years.</source>
            <translation>最近两年没有购买。</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation>%1 次</translation>
        </message>
        <message>
            <source>What they had it for last, on %1</source>
            <translation>上次（%1）的价格</translation>
        </message>
        <message>
            <source>Offer: %1</source>
            <translation>推荐：%1</translation>
        </message>
        <message>
            <source>All purchases</source>
            <translation>全部采购</translation>
        </message>
    </context>
    <context>
        <name>kith::HeaderBar</name>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>kith::HistoryPage</name>
        <message>
            <source>%1 new</source>
            <translation>新建 %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Cannot be undone</source>
            <translation>不能撤销</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Filter by what was done</source>
            <translation>按所做的事筛选</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>所做的事</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Nothing was changed in this file yet.</source>
            <translation>这个文件还没有任何更改。</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>撤销这次更改</translation>
        </message>
    </context>
    <context>
        <name>kith::HistoryTab</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 removed</source>
            <translation>%1：去掉 %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>created</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>撤销这次修改</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>还没有修改过。</translation>
        </message>
    </context>
    <context>
        <name>kith::ImportPage</name>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation>保存为方案</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>列与字段</translation>
        </message>
        <message>
            <source>Row by row</source>
            <translation>逐行结果</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Columns that fit nowhere become own fields</source>
            <translation>其余列设为自定义字段</translation>
        </message>
        <message>
            <source>Empty cells overwrite nothing</source>
            <translation>空单元格不覆盖已有内容</translation>
        </message>
        <message>
            <source>Backup first</source>
            <translation>导入前备份</translation>
        </message>
        <message>
            <source>One undo takes an import back.</source>
            <translation>导入后可以一步撤销</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>导入%1</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>选择要导入的文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Trying out …</source>
            <translation>正在试运行……</translation>
        </message>
        <message>
            <source>%1 of %2 rows imported</source>
            <translation>已导入 %1 行，共 %2 行</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Known %1 are found by</source>
            <translation>已有%1按此查找</translation>
        </message>
        <message>
            <source>Add what is missing: %1</source>
            <translation>自动新建缺少的%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>正在导入……</translation>
        </message>
        <message>
            <source>Imported. Undo takes all of it back.</source>
            <translation>已导入。撤销可全部收回。</translation>
        </message>
        <message>
            <source>There was nothing to change.</source>
            <translation>没有需要更改的内容。</translation>
        </message>
        <message>
            <source>The first %1 rows were tried out; nothing has been written yet.</source>
            <translation>已试运行前 %1 行，还没有写入。</translation>
        </message>
        <message>
            <source>Tried out; nothing has been written yet.</source>
            <translation>试运行完成，还没有写入。</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>Import all rows</source>
            <translation>导入全部行</translation>
        </message>
        <message>
            <source>Import %1 rows</source>
            <translation>导入 %1 行</translation>
        </message>
        <message>
            <source>Save %1 rejected rows</source>
            <translation>导出 %1 行拒绝</translation>
        </message>
        <message>
            <source>-rejected</source>
            <translation>-未导入</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>保存被拒绝的行</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>“%1” could not be written.</source>
            <translation>无法写入“%1”。</translation>
        </message>
        <message>
            <source>Files with these headings will be read this way.</source>
            <translation>以后标题相同的文件都按此方案导入。</translation>
        </message>
        <message>
            <source>Tables, contacts, calendars and e-mail (*.csv *.tsv *.txt *.xlsx *.vcf *.ics *.eml)</source>
            <translation>表格、名片、日历和邮件 (*.csv *.tsv *.txt *.xlsx *.vcf *.ics *.eml)</translation>
        </message>
        <message>
            <source>Words to settle</source>
            <translation>待确定的词语</translation>
        </message>
        <message>
            <source>Leave out who is perhaps known</source>
            <translation>不导入可能已有的</translation>
        </message>
        <message>
            <source>Perhaps known</source>
            <translation>可能已有</translation>
        </message>
        <message>
            <source>Looking for those who are known already …</source>
            <translation>正在查找已有的记录…</translation>
        </message>
        <message>
            <source>Drop a file here: a table (CSV or Excel), contacts (vCard), a calendar or an e-mail.</source>
            <translation>把文件拖到这里：表格（CSV 或 Excel）、名片（vCard）、日历或邮件。</translation>
        </message>
        <message>
            <source>Move in from another program …</source>
            <translation>从其他程序搬入…</translation>
        </message>
        <message>
            <source>Import 1 row</source>
            <translation>导入 1 行</translation>
        </message>
        <message>
            <source>Save 1 rejected row</source>
            <translation>导出 1 行拒绝</translation>
        </message>
    </context>
    <context>
        <name>kith::KeyOverview</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Find or do anything</source>
            <translation>查找或执行任何操作</translation>
        </message>
        <message>
            <source>New record here</source>
            <translation>在此新建</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>筛选列表</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>编辑单元格</translation>
        </message>
        <message>
            <source>Save and make the next one</source>
            <translation>保存并新建下一条</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>撤销与重做</translation>
        </message>
        <message>
            <source>Go to an area</source>
            <translation>前往某个区域</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>后退与前进</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Close, go out</source>
            <translation>关闭、退出</translation>
        </message>
        <message>
            <source>This overview</source>
            <translation>本说明</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What else can be done here</source>
            <translation>此处的其他操作</translation>
        </message>
        <message>
            <source>Paste a lead from the clipboard</source>
            <translation>从剪贴板粘贴线索</translation>
        </message>
    </context>
    <context>
        <name>kith::KnownView</name>
        <message>
            <source>Known already:</source>
            <translation>已有记录：</translation>
        </message>
        <message>
            <source>%1 is known already. What you have typed here is given up when you open it.</source>
            <translation>%1 已有记录。打开它将放弃您在此输入的内容。</translation>
        </message>
        <message>
            <source>Open it, keep nothing</source>
            <translation>打开，放弃输入</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>继续输入</translation>
        </message>
    </context>
    <context>
        <name>kith::LineEditor</name>
        <message>
            <source>Call</source>
            <translation>拨打</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>写邮件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>kith::ListPage</name>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>我的视图</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Keep these filters, columns and this order as a view</source>
            <translation>把当前筛选、列和排序存为视图</translation>
        </message>
        <message>
            <source>Save this view as it is now</source>
            <translation>按当前状态保存视图</translation>
        </message>
        <message>
            <source>Rename view …</source>
            <translation>重命名视图…</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>Show the selected record beside the list</source>
            <translation>在列表旁显示所选记录</translation>
        </message>
        <message>
            <source>Keep as a segment</source>
            <translation>保存为客户分群</translation>
        </message>
        <message>
            <source>Confirm proposed loyalty and level of the selected</source>
            <translation>确认所选客户的建议忠诚类型和层次</translation>
        </message>
        <message>
            <source>Name of the segment</source>
            <translation>客户分群名称</translation>
        </message>
        <message>
            <source>Select customers first.</source>
            <translation>请先选择客户。</translation>
        </message>
        <message>
            <source>%1 loyalty types and %2 levels confirmed, %3 stay as they were set; of %4 too little is known.</source>
            <translation>已确认 %1 个忠诚类型和 %2 个层次，%3 项保持原设定；%4 位所知太少。</translation>
        </message>
        <message>
            <source>Confirming proposals</source>
            <translation>正在确认建议</translation>
        </message>
        <message>
            <source>New from the clipboard (Ctrl+Shift+V)</source>
            <translation>从剪贴板新建（Ctrl+Shift+V）</translation>
        </message>
    </context>
    <context>
        <name>kith::ListViews</name>
        <message>
            <source>Unpaid</source>
            <translation>未付清</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Silent 90 days</source>
            <translation>90 天未联系</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Save view “%1”</source>
            <translation>保存视图“%1”</translation>
        </message>
        <message>
            <source>Rename view “%1”</source>
            <translation>重命名视图“%1”</translation>
        </message>
        <message>
            <source>Delete view “%1”</source>
            <translation>删除视图“%1”</translation>
        </message>
    </context>
    <context>
        <name>kith::LogTalk</name>
        <message>
            <source>Log a talk: %1</source>
            <translation>记录沟通：%1</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 天</translation>
        </message>
        <message>
            <source>+3 days</source>
            <translation>+3 天</translation>
        </message>
        <message>
            <source>+1 week</source>
            <translation>+1 周</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Log a talk with %1</source>
            <translation>记录与 %1 的沟通</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
        <message>
            <source>Name, initials, or the last digits of the number</source>
            <translation>名称、首字母，或电话末几位</translation>
        </message>
        <message>
            <source>“%1” is done with it</source>
            <translation>“%1”随之完成</translation>
        </message>
        <message>
            <source>With whom was the talk? Type a name, initials or the last digits of the number.</source>
            <translation>和谁沟通的？请输入名称、首字母或电话末几位。</translation>
        </message>
    </context>
    <context>
        <name>kith::MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Another business…</source>
            <translation>另一家企业…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Open a business</source>
            <translation>打开企业</translation>
        </message>
        <message>
            <source>Open or start a business first; then drop the file again.</source>
            <translation>请先打开或新建企业，再把文件拖进来。</translation>
        </message>
        <message>
            <source>Only %1 was taken. Several files at once can be e-mails; drop the others one by one.</source>
            <translation>只接收了 %1。一次可以拖入多封邮件；其他文件请逐个拖入。</translation>
        </message>
    </context>
    <context>
        <name>kith::MappingTable</name>
        <message>
            <source>Column</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>例子</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Field for the column %1</source>
            <translation>“%1”列对应的字段</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Recognised by its heading</source>
            <translation>按标题识别</translation>
        </message>
        <message>
            <source>As the last time</source>
            <translation>与上次相同</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>已选定</translation>
        </message>
    </context>
    <context>
        <name>kith::MassEdit</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Set for all %1 shown:</source>
            <translation>为显示的全部 %1 条设置：</translation>
        </message>
        <message>
            <source>Set for %1 selected:</source>
            <translation>为选中的 %1 条设置：</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>修改 %1 条</translation>
        </message>
        <message>
            <source>%1 of %2 records</source>
            <translation>%2 条记录的%1</translation>
        </message>
        <message>
            <source>%1 were not changed: %2</source>
            <translation>%1 条没有修改：%2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
    </context>
    <context>
        <name>kith::MonthCard</name>
        <message>
            <source>Orders of the month</source>
            <translation>本月订单</translation>
        </message>
        <message>
            <source>of %1 target</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>to %1: %2</source>
            <translation>截至 %1：%2</translation>
        </message>
        <message>
            <source>%1 reached</source>
            <translation>已完成 %1</translation>
        </message>
        <message>
            <source>▲ %1 on last year</source>
            <translation>▲ 比去年同期 %1</translation>
        </message>
        <message>
            <source>▼ %1 on last year</source>
            <translation>▼ 比去年同期 %1</translation>
        </message>
        <message>
            <source>%1 to go in 1 working day</source>
            <translation>还差 %1，剩 1 个工作日</translation>
        </message>
        <message>
            <source>%1 to go in %2 working days</source>
            <translation>还差 %1，剩 %2 个工作日</translation>
        </message>
        <message>
            <source>%1 above the target</source>
            <translation>超过目标 %1</translation>
        </message>
        <message>
            <source>No target was set for this month.</source>
            <translation>本月没有设目标。</translation>
        </message>
    </context>
    <context>
        <name>kith::MoveInPanel</name>
        <message>
            <source>What moved in</source>
            <translation>搬入的内容</translation>
        </message>
        <message>
            <source>One of the files that %1 exported</source>
            <translation>%1 导出的任一文件</translation>
        </message>
        <message>
            <source>Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf)</source>
            <translation>表格和联系人 (*.csv *.tsv *.txt *.xlsx *.vcf)</translation>
        </message>
        <message>
            <source>All files of “%1” that %2 exported move in, with their links. Each file is a change that can be undone.</source>
            <translation>“%1”中由 %2 导出的所有文件连同关联一并搬入。每个文件是一次可撤销的修改。</translation>
        </message>
        <message>
            <source>Move in</source>
            <translation>搬入</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>不搬入</translation>
        </message>
        <message>
            <source>Moving in from %1</source>
            <translation>正在从 %1 搬入</translation>
        </message>
        <message>
            <source>%1: no file for it</source>
            <translation>%1：没有对应的文件</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Not used: %1</source>
            <translation>未使用：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A preset of your own …</source>
            <translation>自己的预设…</translation>
        </message>
        <message>
            <source>Save a preset to edit it</source>
            <translation>保存预设以便修改</translation>
        </message>
        <message>
            <source>A preset of your own</source>
            <translation>自己的预设</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>预设 (*.json)</translation>
        </message>
        <message>
            <source>Save the preset as a file</source>
            <translation>将预设保存为文件</translation>
        </message>
        <message>
            <source>The preset is in %1; edit it and choose it as a preset of your own.</source>
            <translation>预设已保存到 %1；修改后可作为自己的预设选用。</translation>
        </message>
    </context>
    <context>
        <name>kith::Navigation</name>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Show names of areas</source>
            <translation>显示区域名称</translation>
        </message>
        <message>
            <source>Fold to icons</source>
            <translation>只显示图标</translation>
        </message>
    </context>
    <context>
        <name>kith::NextStepBar</name>
        <message>
            <source>Call +1 day</source>
            <translation>1 天后打电话</translation>
        </message>
        <message>
            <source>Call +3 days</source>
            <translation>3 天后打电话</translation>
        </message>
        <message>
            <source>Call +1 week</source>
            <translation>1 周后打电话</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>不安排</translation>
        </message>
        <message>
            <source>“%1” is done. What comes next with %2?</source>
            <translation>“%1”已完成。与%2的下一步是什么？</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>打电话给%1</translation>
        </message>
        <message>
            <source>Planned: %1</source>
            <translation>已计划：%1</translation>
        </message>
    </context>
    <context>
        <name>kith::NextSteps</name>
        <message>
            <source>None</source>
            <translation>没有下一步</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>晚 1 天</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>晚 %1 天</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 today</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>kith::OrderActions</name>
        <message>
            <source>Quotation as PDF</source>
            <translation>报价单 PDF</translation>
        </message>
        <message>
            <source>Order confirmation as PDF</source>
            <translation>订单确认书 PDF</translation>
        </message>
        <message>
            <source>Delivery note as PDF</source>
            <translation>送货单 PDF</translation>
        </message>
        <message>
            <source>Invoice as PDF</source>
            <translation>发票 PDF</translation>
        </message>
        <message>
            <source>Credit note as PDF</source>
            <translation>贷项凭证 PDF</translation>
        </message>
        <message>
            <source>Receive payment</source>
            <translation>登记收款</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 for %2: once issued it has its number, stays as it is and cannot be undone.</source>
            <translation>%2 的%1：一经开具即有编号，不再改动，也不能撤销。</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>开具</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>暂不开具</translation>
        </message>
        <message>
            <source>Keep the PDF of %1</source>
            <translation>保存 %1 的 PDF</translation>
        </message>
        <message>
            <source>Where it is written</source>
            <translation>写到哪里</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 issued</source>
            <translation>%1 已开具</translation>
        </message>
        <message>
            <source>Take back goods…</source>
            <translation>收回货物…</translation>
        </message>
    </context>
    <context>
        <name>kith::OrderHeader</name>
        <message>
            <source>Quotation %1</source>
            <translation>报价单 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::OrderOffers</name>
        <message>
            <source>Offer with it</source>
            <translation>可以推荐</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Add %1 to the order</source>
            <translation>把 %1 加入订单</translation>
        </message>
    </context>
    <context>
        <name>kith::OrderPanel</name>
        <message>
            <source>Choose the customer: what is owed and paid stands here then.</source>
            <translation>选择客户后，这里显示欠款和收款。</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未付</translation>
        </message>
        <message>
            <source>Record a payment</source>
            <translation>登记收款</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>Other open orders</source>
            <translation>其他未付订单</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>逾期 1 天</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>逾期 %1 天</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
    </context>
    <context>
        <name>kith::OrderTotals</name>
        <message>
            <source>Net</source>
            <translation>未税金额</translation>
        </message>
        <message>
            <source>Tax %1 on %2</source>
            <translation>税率 %1，税基 %2</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>合计 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::ParsedEditor</name>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>选择日期（Alt+↓）</translation>
        </message>
    </context>
    <context>
        <name>kith::PersonActions</name>
        <message>
            <source>Everything held about them …</source>
            <translation>导出其全部个人数据…</translation>
        </message>
        <message>
            <source>Erase for good …</source>
            <translation>永久抹除…</translation>
        </message>
        <message>
            <source>Choose a new folder for everything held about %1</source>
            <translation>为“%1”的全部个人数据选择一个新文件夹</translation>
        </message>
        <message>
            <source>Personal data %1</source>
            <translation>个人数据 %1</translation>
        </message>
        <message>
            <source>%1 records are in %2</source>
            <translation>%1 条记录已写入 %2</translation>
        </message>
        <message>
            <source>Gathering personal data</source>
            <translation>正在汇集个人数据</translation>
        </message>
        <message>
            <source>“%1” is erased for good, with %2 records that are about them and what history knows.</source>
            <translation>“%1”将被永久抹除，连同 %2 条相关记录和历史中的内容。</translation>
        </message>
        <message>
            <source>%1 records stay for the books, without names and texts.</source>
            <translation>%1 条记录因账务保留，但去除姓名和文字。</translation>
        </message>
        <message>
            <source>It cannot be undone. Backups made before still hold it.</source>
            <translation>此操作无法撤销。之前的备份仍包含这些内容。</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>抹除“%1”</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Erased: %1 records removed, %2 kept without names and texts</source>
            <translation>已抹除：删除 %1 条记录，%2 条去除姓名和文字后保留</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>正在抹除</translation>
        </message>
    </context>
    <context>
        <name>kith::ReceiveDialog</name>
        <message>
            <source>Receive payment</source>
            <translation>登记收款</translation>
        </message>
        <message>
            <source>Payment from %1</source>
            <translation>%1 的收款</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>本次支付</translation>
        </message>
        <message>
            <source>Which orders it pays</source>
            <translation>支付哪些订单</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>%1 is given back beyond these orders and lowers the customer's credit.</source>
            <translation>超出这些订单退还 %1，从客户的余款中扣减。</translation>
        </message>
        <message>
            <source>%1 more than these orders take. It stays as the customer's credit.</source>
            <translation>比这些订单所需多 %1，留作客户的余款。</translation>
        </message>
        <message>
            <source>The orders take %1 more than came in.</source>
            <translation>分配到订单的金额比收到的多 %1。</translation>
        </message>
        <message>
            <source>Say how much came in.</source>
            <translation>请填写收到多少。</translation>
        </message>
        <message>
            <source>Refund to %1</source>
            <translation>退款给 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::RecordForm</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不存在了。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>New %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>New %1: %2</source>
            <translation>新建%1：%2</translation>
        </message>
        <message>
            <source>Edit %1: %2</source>
            <translation>修改 %1 的%2</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>This record was deleted meanwhile.</source>
            <translation>这条记录刚刚被删除了。</translation>
        </message>
    </context>
    <context>
        <name>kith::RecordList</name>
        <message>
            <source>%1 was not saved: %2</source>
            <translation>%1没有保存：%2</translation>
        </message>
        <message>
            <source>Set a field of the selected …</source>
            <translation>为选中的设置字段…</translation>
        </message>
        <message>
            <source>Set a field of all shown …</source>
            <translation>为显示的全部设置字段…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy with headings</source>
            <translation>连同标题复制</translation>
        </message>
        <message>
            <source>Columns …</source>
            <translation>列…</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>紧凑行</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Delete %1 records with everything that belongs to them?</source>
            <translation>删除 %1 条记录以及属于它们的一切？</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Delete %1 × %2</source>
            <translation>删除 %1 条%2</translation>
        </message>
        <message>
            <source>%1 were kept: %2</source>
            <translation>%1 条被保留：%2</translation>
        </message>
        <message>
            <source>Nothing here matches these filters.</source>
            <translation>没有符合筛选条件的记录。</translation>
        </message>
        <message>
            <source>There are no %1 yet.</source>
            <translation>还没有%1。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>New %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>在列表中查找</translation>
        </message>
        <message>
            <source>Only a segment</source>
            <translation>只看某分群</translation>
        </message>
        <message>
            <source>There is no segment for this list yet.</source>
            <translation>还没有适用于此列表的分群。</translation>
        </message>
        <message>
            <source>Export everything for import …</source>
            <translation>导出全部供导入…</translation>
        </message>
    </context>
    <context>
        <name>kith::RecordListModel</name>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不存在了。</translation>
        </message>
        <message>
            <source>Edit %1: %2</source>
            <translation>修改 %1 的%2</translation>
        </message>
    </context>
    <context>
        <name>kith::RecordPage</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save and new (Ctrl+Enter)</source>
            <translation>保存并新建（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>New %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Type in answers</source>
            <translation>录入答案</translation>
        </message>
        <message>
            <source>Save the page as PDF</source>
            <translation>把页面存为 PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Print on one page</source>
            <translation>打印成一页</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
    </context>
    <context>
        <name>kith::ReferenceEditor</name>
        <message>
            <source>Search (Alt+Down)</source>
            <translation>搜索（Alt+↓）</translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>新建“%1”</translation>
        </message>
        <message>
            <source>New %1: %2</source>
            <translation>新建%1：%2</translation>
        </message>
        <message>
            <source>Nothing called “%1” was found.</source>
            <translation>没有找到“%1”。</translation>
        </message>
    </context>
    <context>
        <name>kith::RelationshipCard</name>
        <message>
            <source>Relationship</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Grade %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>still a customer: %1 %</source>
            <translation>仍是客户：%1%</translation>
        </message>
        <message>
            <source>Worth %1 from now on</source>
            <translation>今后价值 %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>Not scored yet; that happens by itself soon after a file is opened.</source>
            <translation>尚未评分；打开文件后不久会自动进行。</translation>
        </message>
        <message>
            <source>Loyalty: %1</source>
            <translation>忠诚类型：%1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Loyalty: %1?</source>
            <translation>忠诚类型：%1？</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>关系层次：%1</translation>
        </message>
        <message>
            <source>Level: %1?</source>
            <translation>关系层次：%1？</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Take it over; it is not changed by itself after that.</source>
            <translation>采用此建议；此后不会自动更改。</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>已确认。</translation>
        </message>
    </context>
    <context>
        <name>kith::RelationshipLimits</name>
        <message>
            <source>Grades and stages</source>
            <translation>等级与阶段</translation>
        </message>
        <message>
            <source>Grade and RFM look back (days)</source>
            <translation>等级与 RFM 回看（天）</translation>
        </message>
        <message>
            <source>Decline after a silence of (cycles)</source>
            <translation>沉默超过几个周期为衰退</translation>
        </message>
        <message>
            <source>Decline below (% of the half year before)</source>
            <translation>金额低于前半年的百分之几为衰退</translation>
        </message>
        <message>
            <source>Lost after a silence of (cycles)</source>
            <translation>沉默超过几个周期为流失</translation>
        </message>
        <message>
            <source>Exploration up to (purchases)</source>
            <translation>考察期最多（次购买）</translation>
        </message>
        <message>
            <source>Formation up to (purchases)</source>
            <translation>形成期最多（次购买）</translation>
        </message>
        <message>
            <source>Use these limits</source>
            <translation>采用这些界限</translation>
        </message>
        <message>
            <source>A customer is in decline before they are lost: the second silence must be longer.</source>
            <translation>客户先衰退后流失：第二个沉默期必须更长。</translation>
        </message>
        <message>
            <source>%1 customers would be in another stage and %2 would have another grade; %3 stable, %4 in decline, %5 lost.</source>
            <translation>将有 %1 位客户换阶段、%2 位换等级；稳定 %3 位，衰退 %4 位，流失 %5 位。</translation>
        </message>
        <message>
            <source>%1 customers are in another stage, %2 have another grade.</source>
            <translation>%1 位客户换了阶段，%2 位换了等级。</translation>
        </message>
        <message>
            <source>Scoring customers</source>
            <translation>正在计算客户评分</translation>
        </message>
    </context>
    <context>
        <name>kith::ReminderCard</name>
        <message>
            <source>Reminders, %1 more</source>
            <translation>提醒，另有 %1 项</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>应于 %1 完成</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>kith::Reminders</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Reminds again on %1</source>
            <translation>将于 %1 再次提醒</translation>
        </message>
    </context>
    <context>
        <name>kith::ReportIndexPage</name>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>营销</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>The relationship</source>
            <translation>客户关系</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
    </context>
    <context>
        <name>kith::ReportPage</name>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>上季度</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>起止日期</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>不比较</translation>
        </message>
        <message>
            <source>Against last year, same days</source>
            <translation>与去年同期比较</translation>
        </message>
        <message>
            <source>and by …</source>
            <translation>再按…</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>按%1</translation>
        </message>
        <message>
            <source>and by %1</source>
            <translation>再按%1</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>显示维度</translation>
        </message>
        <message>
            <source>Second dimension</source>
            <translation>第二维度</translation>
        </message>
        <message>
            <source>Calculating …</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>导出%1</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Table as CSV …</source>
            <translation>表格为 CSV…</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Page as PDF …</source>
            <translation>页面为 PDF…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Picture as PNG …</source>
            <translation>图片为 PNG…</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Of everybody</source>
            <translation>全部对象</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>仅 %1</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客户分群</translation>
        </message>
        <message>
            <source>Choose an unusual month in the table first.</source>
            <translation>请先在表中选择一个异常月份。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Why does %1 need no further look?</source>
            <translation>%1为何无需再看？</translation>
        </message>
        <message>
            <source>%1 is not shown again</source>
            <translation>不再显示 %1</translation>
        </message>
        <message>
            <source>Dismiss the month with a note…</source>
            <translation>附说明忽略该月…</translation>
        </message>
        <message>
            <source>Table as Excel workbook …</source>
            <translation>表格存为 Excel 工作簿…</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>kith::ReturnDialog</name>
        <message>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Goods back from %1</source>
            <translation>从 %1 退回货物</translation>
        </message>
        <message>
            <source>Came back on</source>
            <translation>退回日期</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>How many come back</source>
            <translation>退回数量</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>货物</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已交付</translation>
        </message>
        <message>
            <source>Came back before</source>
            <translation>此前已退</translation>
        </message>
        <message>
            <source>Take back now</source>
            <translation>本次退回</translation>
        </message>
        <message>
            <source>“%1” is no quantity. Write how many come back.</source>
            <translation>“%1”不是数量。请填写退回多少。</translation>
        </message>
        <message>
            <source>Nothing is taken back yet.</source>
            <translation>尚未收回任何货物。</translation>
        </message>
        <message>
            <source>1 line comes back at the price it was sold for.</source>
            <translation>1 行按售出价格退回。</translation>
        </message>
        <message>
            <source>%1 lines come back at the prices they were sold for.</source>
            <translation>%1 行按售出价格退回。</translation>
        </message>
        <message>
            <source>Write how many of which line come back.</source>
            <translation>请填写哪一行退回多少。</translation>
        </message>
        <message>
            <source>Return of %1</source>
            <translation>%1 的退货</translation>
        </message>
    </context>
    <context>
        <name>kith::RunningJobs</name>
        <message>
            <source>Something went wrong; nothing was changed.</source>
            <translation>出了问题，没有任何更改。</translation>
        </message>
    </context>
    <context>
        <name>kith::SalesActions</name>
        <message>
            <source>Convert lead</source>
            <translation>转化线索</translation>
        </message>
        <message>
            <source>Make order</source>
            <translation>生成订单</translation>
        </message>
        <message>
            <source>Receive payment</source>
            <translation>登记收款</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>写催款函</translation>
        </message>
        <message>
            <source>Order from %1</source>
            <translation>由 %1 生成订单</translation>
        </message>
        <message>
            <source>A reminder that was written counts as sent and cannot be undone. Write one to %1?</source>
            <translation>催款函写出即视为已发送，不能撤销。要给 %1 写吗？</translation>
        </message>
        <message>
            <source>Write reminder</source>
            <translation>写催款函</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>不写</translation>
        </message>
        <message>
            <source>Where the reminder is written</source>
            <translation>催款函写到哪里</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Reminder %1 to %2</source>
            <translation>给 %2 的催款函 %1</translation>
        </message>
        <message>
            <source>Make quotation</source>
            <translation>生成报价单</translation>
        </message>
    </context>
    <context>
        <name>kith::ScoringTimer</name>
        <message>
            <source>Scoring customers</source>
            <translation>正在计算客户评分</translation>
        </message>
    </context>
    <context>
        <name>kith::SegmentPage</name>
        <message>
            <source>A segment needs a name.</source>
            <translation>分群需要名称。</translation>
        </message>
        <message>
            <source>The segment goes by its rule again.</source>
            <translation>分群重新按规则计算。</translation>
        </message>
        <message>
            <source>Today's members stay as a list.</source>
            <translation>今天的成员固定为名单。</translation>
        </message>
        <message>
            <source>New segment</source>
            <translation>新分群</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Go by the rule again</source>
            <translation>重新按规则</translation>
        </message>
        <message>
            <source>Freeze into a list</source>
            <translation>固定为名单</translation>
        </message>
        <message>
            <source>Open as a list</source>
            <translation>作为列表打开</translation>
        </message>
        <message>
            <source>Name of the segment</source>
            <translation>分群名称</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>行为</translation>
        </message>
    </context>
    <context>
        <name>kith::Session</name>
        <message>
            <source>Something went wrong. What was saved before is safe.</source>
            <translation>出了问题。之前保存的内容是安全的。</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的更改。</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>没有可重做的更改。</translation>
        </message>
        <message>
            <source>Kith files (*.kith)</source>
            <translation>Kith 文件 (*.kith)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Making the demo business</source>
            <translation>正在生成演示企业</translation>
        </message>
        <message>
            <source>Reading the whole file</source>
            <translation>正在读取整个文件</translation>
        </message>
    </context>
    <context>
        <name>kith::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>未指定</translation>
        </message>
        <message>
            <source>Rename the business</source>
            <translation>更改企业名称</translation>
        </message>
        <message>
            <source>A checked backup was made.</source>
            <translation>备份已完成并通过检查。</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Go back to the backup of %1? The present file is kept beside it.</source>
            <translation>恢复到 %1 的备份？现有文件会保留在旁边。</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>恢复此备份</translation>
        </message>
        <message>
            <source>Keep the present file</source>
            <translation>保留现有文件</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>The business</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Name of the business</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Restore this backup…</source>
            <translation>恢复此备份…</translation>
        </message>
        <message>
            <source>Lists and rules</source>
            <translation>列表与规则</translation>
        </message>
        <message>
            <source>None yet. A checked backup is made each day by itself, and before every upgrade and large import.</source>
            <translation>还没有备份。程序每天自动备份并校验一次，升级和大批量导入之前也会备份。</translation>
        </message>
    </context>
    <context>
        <name>kith::SidePanel</name>
        <message>
            <source>Nothing is selected.</source>
            <translation>没有选中记录。</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>打开（回车）</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 年起</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>逾期 %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>Last talk</source>
            <translation>最近沟通</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>往来记录</translation>
        </message>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
    </context>
    <context>
        <name>kith::SourceBar</name>
        <message>
            <source>Another file</source>
            <translation>换文件</translation>
        </message>
        <message>
            <source>Import as</source>
            <translation>导入为</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>First row</source>
            <translation>首行</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>小数</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>逗号 ,</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>分号 ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>竖线 |</translation>
        </message>
        <message>
            <source>Full-width comma ，</source>
            <translation>全角逗号 ，</translation>
        </message>
        <message>
            <source>is headings</source>
            <translation>是标题</translation>
        </message>
        <message>
            <source>is data</source>
            <translation>是数据</translation>
        </message>
        <message>
            <source>found out</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Year-month-day</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>Day/month/year</source>
            <translation>日/月/年</translation>
        </message>
        <message>
            <source>Month/day/year</source>
            <translation>月/日/年</translation>
        </message>
        <message>
            <source>Point 1,234.50</source>
            <translation>点 1,234.50</translation>
        </message>
        <message>
            <source>Comma 1.234,50</source>
            <translation>逗号 1.234,50</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation>约 %1 行</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
    </context>
    <context>
        <name>kith::StatementDialog</name>
        <message>
            <source>Keep the comparison</source>
            <translation>保存核对结果</translation>
        </message>
        <message>
            <source>Statement of account: %1</source>
            <translation>对账单：%1</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Write PDF</source>
            <translation>写成 PDF</translation>
        </message>
        <message>
            <source>Write CSV</source>
            <translation>写成 CSV</translation>
        </message>
        <message>
            <source>Compare with their list…</source>
            <translation>与对方清单核对…</translation>
        </message>
        <message>
            <source>The customer's own list</source>
            <translation>客户自己的清单</translation>
        </message>
        <message>
            <source>Delimited files (*.csv *.tsv *.txt)</source>
            <translation>分隔文件 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) agree.</source>
            <translation>
                <numerusform>全部 %n 行相符。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 lines agree.</source>
            <translation>%2 行中有 %1 行相符。</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Agree and lock the period</source>
            <translation>确认并锁定该期间</translation>
        </message>
        <message>
            <source>Reconcile with %1</source>
            <translation>与 %1 对账</translation>
        </message>
        <message>
            <source>Where the statement is written</source>
            <translation>对账单写到哪里</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>%1 was written</source>
            <translation>已写入 %1</translation>
        </message>
    </context>
    <context>
        <name>kith::StatusLine</name>
        <message>
            <source>%1 s left</source>
            <translation>还剩 %1 秒</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>还剩 %1 分钟</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>所有更改已保存</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>kith::StatusMoves</name>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Start work</source>
            <translation>开始处理</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续处理</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>解决</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Wait for the customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已支付</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>重新提交</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>kith::StepsLine</name>
        <message>
            <source>%1, step %2 of %3</source>
            <translation>%1，第 %2 步，共 %3 步</translation>
        </message>
    </context>
    <context>
        <name>kith::Store</name>
        <message>
            <source>"%1" is not one of: %2.</source>
            <translation>“%1”不在可选项中：%2。</translation>
        </message>
        <message>
            <source>There is no %1 "%2".</source>
            <translation>没有名为“%2”的%1。</translation>
        </message>
        <message>
            <source>Several records of the kind %1 are called "%2"; say which by its number: %3.</source>
            <translation>有多个%1都叫“%2”；请用编号指明：%3。</translation>
        </message>
        <message>
            <source>"%1" is no time zone. Write it like Europe/Berlin or Asia/Shanghai.</source>
            <translation>“%1”不是时区。请写成 Europe/Berlin 或 Asia/Shanghai 的形式。</translation>
        </message>
        <message>
            <source>"%1" was written by a newer Kith. It was left untouched; install the newer version to open it.</source>
            <translation>“%1”由更新版本的知客写成。没有改动它；请安装新版本后打开。</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>新建文件</translation>
        </message>
        <message>
            <source>My business</source>
            <translation>我的企业</translation>
        </message>
        <message>
            <source>The name of an own field begins with x_: "%1".</source>
            <translation>自定义字段的名称以 x_ 开头：“%1”。</translation>
        </message>
        <message>
            <source>%1 has a field "%2" already.</source>
            <translation>%1已有字段“%2”。</translation>
        </message>
        <message>
            <source>The opening hours and holidays leave no working time for a hundred years.</source>
            <translation>营业时间和节假日使得一百年内没有任何工作时间。</translation>
        </message>
    </context>
    <context>
        <name>kith::SurveyOverview</name>
        <message>
            <source>To be asked</source>
            <translation>待询问</translation>
        </message>
        <message>
            <source>Type in</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>Write form</source>
            <translation>生成表单</translation>
        </message>
        <message>
            <source>This survey is sent by hand. Choose “After an order” or “After a case” on its details to have people proposed.</source>
            <translation>此调查为手动发送。在详情中选择“订单后”或“投诉后”，即可自动提议受访者。</translation>
        </message>
        <message>
            <source>Nobody is to be asked now.</source>
            <translation>现在没有需要询问的人。</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
        <message>
            <source>Bad answers without a case</source>
            <translation>尚无投诉的差评</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>某人</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>建立投诉</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Form and answers</source>
            <translation>表单与答案</translation>
        </message>
        <message>
            <source>The form is one page that a browser opens. It saves a small file of answers, which comes back to you and is taken in here.</source>
            <translation>表单是一个网页文件，用浏览器打开填写后会保存一个小的答案文件；收回后在此导入。</translation>
        </message>
        <message>
            <source>Write form for anybody</source>
            <translation>生成通用表单</translation>
        </message>
        <message>
            <source>Take answers in</source>
            <translation>导入答案</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s). Add ready-made ones here, your own on the details.</source>
            <translation>
                <numerusform>共 %n 个问题。可在此添加现成问题，自己的问题在详情中添加。</numerusform>
            </translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>推荐度</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>费力度</translation>
        </message>
        <message>
            <source>Delivered value</source>
            <translation>让渡价值</translation>
        </message>
        <message>
            <source>The survey has no questions yet. Add some first.</source>
            <translation>调查还没有问题，请先添加。</translation>
        </message>
        <message>
            <source>Where the form is written</source>
            <translation>表单保存位置</translation>
        </message>
        <message>
            <source>Pages (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Answers to take in</source>
            <translation>要导入的答案</translation>
        </message>
        <message>
            <source>Answers (*.json);;All files (*)</source>
            <translation>答案 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>已导入 %n 个答案</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kith::TabLine</name>
        <message>
            <source>More tabs</source>
            <translation>更多标签</translation>
        </message>
    </context>
    <context>
        <name>kith::TableDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kith::TagsLine</name>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Words of your own, by commas</source>
            <translation>自定词语，以逗号分隔</translation>
        </message>
        <message>
            <source>Tags of %1</source>
            <translation>%1 的标签</translation>
        </message>
    </context>
    <context>
        <name>kith::Timeline</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>in %1 days</source>
            <translation>%1 天后</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>%1 天前</translation>
        </message>
        <message>
            <source>%1 months ago</source>
            <translation>%1 个月前</translation>
        </message>
        <message>
            <source>%1 years ago</source>
            <translation>%1 年前</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>kith::TimelineCard</name>
        <message>
            <source>What happened</source>
            <translation>往来记录</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>kith::TodayPage</name>
        <message>
            <source>Log a talk</source>
            <translation>记录沟通</translation>
        </message>
        <message>
            <source>Note what was said and what comes next (Ctrl+L)</source>
            <translation>记录谈了什么、下一步是什么（Ctrl+L）</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>我的一天</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>kith::TotalsRow</name>
        <message>
            <source>Σ shown: %1</source>
            <translation>Σ 显示 %1 条</translation>
        </message>
    </context>
    <context>
        <name>kith::VerdictModel</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>looks the same as a record that is there</source>
            <translation>与已有记录相同</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>kith::WholeFileCard</name>
        <message>
            <source>The whole file as tables</source>
            <translation>整个文件的表格</translation>
        </message>
        <message>
            <source>A folder of CSV files with everything: records, links, history, attachments, own fields and settings. Any program can read it, and Kith makes the same file of it again.</source>
            <translation>包含全部内容的 CSV 文件夹：记录、关联、历史、附件、自定义字段和设置。任何软件都能读取，Kith 也能由它还原出相同的文件。</translation>
        </message>
        <message>
            <source>Write the folder…</source>
            <translation>写入文件夹…</translation>
        </message>
        <message>
            <source>Make a file of a folder…</source>
            <translation>由文件夹生成文件…</translation>
        </message>
        <message>
            <source>Choose a new folder for the tables</source>
            <translation>为表格选择一个新文件夹</translation>
        </message>
        <message>
            <source>-tables</source>
            <translation>-表格</translation>
        </message>
        <message>
            <source>%1 tables with %2 rows and %3 files are in %4</source>
            <translation>%1 张表、%2 行、%3 个附件已写入 %4</translation>
        </message>
        <message>
            <source>Writing the whole file</source>
            <translation>正在写出整个文件</translation>
        </message>
        <message>
            <source>Choose the manifest.json of such a folder</source>
            <translation>选择该文件夹中的 manifest.json</translation>
        </message>
        <message>
            <source>Manifest (manifest.json)</source>
            <translation>清单 (manifest.json)</translation>
        </message>
        <message>
            <source>The new file</source>
            <translation>新文件</translation>
        </message>
    </context>
    <context>
        <name>kith::WordsTable</name>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Meaning of %1</source>
            <translation>%1 的含义</translation>
        </message>
        <message>
            <source>added as new</source>
            <translation>作为新项添加</translation>
        </message>
        <message>
            <source>not known: rows are left out</source>
            <translation>未知：不导入这些行</translation>
        </message>
        <message>
            <source>nothing: stays empty</source>
            <translation>无：留空</translation>
        </message>
    </context>
    <context>
        <name>known</name>
        <message>
            <source>same telephone number</source>
            <translation>电话号码相同</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>电子邮箱相同</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>名称相同</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>名称相近</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 (%2): %3.</source>
            <translation>%1（%2）：%3。</translation>
        </message>
        <message>
            <source>Last talk: %1.</source>
            <translation>上次沟通：%1。</translation>
        </message>
        <message>
            <source>No talk is recorded.</source>
            <translation>没有沟通记录。</translation>
        </message>
        <message>
            <source>Looked after by %1.</source>
            <translation>负责人：%1。</translation>
        </message>
    </context>
    <context>
        <name>language</name>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
    </context>
    <context>
        <name>lead</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>意向程度</translation>
        </message>
        <message>
            <source>Expected amount</source>
            <translation>预计金额</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Why disqualified</source>
            <translation>无效原因</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>下一步行动</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>省/地区</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Converted at</source>
            <translation>转化时间</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>转化结果</translation>
        </message>
        <message>
            <source>Converted to customer</source>
            <translation>转化的客户</translation>
        </message>
        <message>
            <source>Converted to contact</source>
            <translation>转化的联系人</translation>
        </message>
        <message>
            <source>Converted to opportunity</source>
            <translation>转化的商机</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>lead_status</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Contacted</source>
            <translation>已联系</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>已转化</translation>
        </message>
        <message>
            <source>Disqualified</source>
            <translation>无效</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>Letters</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>lifecycle</name>
        <message>
            <source>Prospect</source>
            <translation>潜在期</translation>
        </message>
        <message>
            <source>Exploration</source>
            <translation>考察期</translation>
        </message>
        <message>
            <source>Formation</source>
            <translation>形成期</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>稳定期</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>衰退期</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>流失</translation>
        </message>
    </context>
    <context>
        <name>line_state</name>
        <message>
            <source>Agreed</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>Missing with us</source>
            <translation>我方缺失</translation>
        </message>
        <message>
            <source>Missing with them</source>
            <translation>对方缺失</translation>
        </message>
    </context>
    <context>
        <name>lost_reason</name>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>竞争对手</translation>
        </message>
        <message>
            <source>No budget</source>
            <translation>没有预算</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>没有需求</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>时机不对</translation>
        </message>
        <message>
            <source>No decision</source>
            <translation>未作决定</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>Missing feature</source>
            <translation>功能不足</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>loyalty_type</name>
        <message>
            <source>Monopoly</source>
            <translation>垄断忠诚</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>亲缘忠诚</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>利益忠诚</translation>
        </message>
        <message>
            <source>Inertia</source>
            <translation>惰性忠诚</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>信赖忠诚</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>member_status</name>
        <message>
            <source>Targeted</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>已触达</translation>
        </message>
        <message>
            <source>Responded</source>
            <translation>已响应</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>已转化</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
    </context>
    <context>
        <name>merge</name>
        <message>
            <source>Merge %1 into %2</source>
            <translation>将 %1 合并到 %2</translation>
        </message>
        <message>
            <source>They cannot be merged: %1 Nothing was changed.</source>
            <translation>无法合并：%1 未作任何更改。</translation>
        </message>
        <message>
            <source>Merged with “%1” (%2), which had: %3.</source>
            <translation>已与“%1”（%2）合并，其原有内容：%3。</translation>
        </message>
        <message>
            <source>There is no record %2 of the kind %1.</source>
            <translation>没有编号为 %2 的%1。</translation>
        </message>
        <message>
            <source>A record cannot be merged with itself.</source>
            <translation>记录不能与自身合并。</translation>
        </message>
        <message>
            <source>Records of the kind “%1” cannot be merged.</source>
            <translation>“%1”类的记录不能合并。</translation>
        </message>
        <message>
            <source>{%1} is unknown. Write a field such as {customer.name} or {contact.first_name}, or {name}, {address} or {today}.</source>
            <translation>{%1} 未知。请写字段，如 {customer.name} 或 {contact.first_name}，或 {name}、{address}、{today}。</translation>
        </message>
        <message>
            <source>{else} or {end} without an {if …} before it.</source>
            <translation>{else} 或 {end} 前面没有 {if …}。</translation>
        </message>
        <message>
            <source>An {if …} has no {end}.</source>
            <translation>有 {if …} 没有 {end}。</translation>
        </message>
        <message>
            <source>Mailing to %1 recipients</source>
            <translation>寄给 %1 位收件人</translation>
        </message>
    </context>
    <context>
        <name>moving</name>
        <message>
            <source>The preset “%1” cannot be read: %2.</source>
            <translation>预设“%1”无法读取：%2。</translation>
        </message>
        <message>
            <source>“%1” is no preset for moving in: it names no files.</source>
            <translation>“%1”不是搬入用的预设：没有列出文件。</translation>
        </message>
        <message>
            <source>There is no file or folder “%1”.</source>
            <translation>没有文件或文件夹“%1”。</translation>
        </message>
        <message>
            <source>There is no preset “%1”; there are: %2. A preset of your own is a file that ends in .json.</source>
            <translation>没有预设“%1”；现有：%2。自己的预设是以 .json 结尾的文件。</translation>
        </message>
        <message>
            <source>“%1” holds no file that the preset “%2” knows. Nothing was imported.</source>
            <translation>“%1”中没有预设“%2”认识的文件。未导入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>not_duplicate</name>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>记录一</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>记录二</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>判定时间</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>非重复记录</translation>
        </message>
        <message>
            <source>Not duplicates</source>
            <translation>非重复记录</translation>
        </message>
    </context>
    <context>
        <name>note</name>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
    </context>
    <context>
        <name>number_series</name>
        <message>
            <source>For</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>{year} is the year, {number:4} the running number with at least four digits.</source>
            <translation>{year} 为年份，{number:4} 为至少四位的流水号。</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>下一个号码</translation>
        </message>
        <message>
            <source>Number series</source>
            <translation>编号规则</translation>
        </message>
    </context>
    <context>
        <name>numbered</name>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价单</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>红字发票</translation>
        </message>
        <message>
            <source>Payment reminder</source>
            <translation>催款函</translation>
        </message>
    </context>
    <context>
        <name>occupation</name>
        <message>
            <source>Owner</source>
            <translation>业主</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>经理</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>总监</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Engineer</source>
            <translation>工程师</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>会计</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>教师</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>医生</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>职员</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>工人</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>学生</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>退休</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>opportunity</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Left empty, it is named after product and customer.</source>
            <translation>留空则以产品和客户命名。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>Weighted amount</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Amount × probability.</source>
            <translation>金额 × 成功率。</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交日期</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>下一步行动</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>开启日期</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>关闭日期</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Lost because</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>竞争对手</translation>
        </message>
        <message>
            <source>In this stage since</source>
            <translation>进入阶段时间</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>This opportunity is no longer there.</source>
            <translation>这个商机已不存在。</translation>
        </message>
        <message>
            <source>This stage is no longer there.</source>
            <translation>这个阶段已不存在。</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>opportunity_line</name>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Product line</source>
            <translation>商机产品</translation>
        </message>
        <message>
            <source>Product lines</source>
            <translation>商机产品</translation>
        </message>
    </context>
    <context>
        <name>order</name>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>下单日期</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Customer's reference</source>
            <translation>客户单号</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>确认日期</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>发货日期</translation>
        </message>
        <message>
            <source>Cancelled on</source>
            <translation>取消日期</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>配送方式</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>收货地址</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>销售渠道</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Attributed campaign</source>
            <translation>归因活动</translation>
        </message>
        <message>
            <source>Attributed by</source>
            <translation>归因规则</translation>
        </message>
        <message>
            <source>Returns goods of</source>
            <translation>退货原订单</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>File currency for one unit of the order's currency.</source>
            <translation>一单位订单币种折合本文件币种的金额。</translation>
        </message>
        <message>
            <source>Prices include tax</source>
            <translation>价格含税</translation>
        </message>
        <message>
            <source>Follow payments</source>
            <translation>跟踪收款</translation>
        </message>
        <message>
            <source>Off for orders of the past whose payments are not recorded here.</source>
            <translation>历史订单未录入收款时请关闭。</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>不含税金额</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总金额</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收款状态</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
    </context>
    <context>
        <name>order_line</name>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Empty where a file brought only the amount.</source>
            <translation>文件只提供金额时为空。</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>不含税金额</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Prices include tax</source>
            <translation>价格含税</translation>
        </message>
        <message>
            <source>Quantity delivered</source>
            <translation>已发数量</translation>
        </message>
        <message>
            <source>Order line</source>
            <translation>订单明细</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>订单明细</translation>
        </message>
    </context>
    <context>
        <name>order_status</name>
        <message>
            <source>Quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
    </context>
    <context>
        <name>order_steps</name>
        <message>
            <source>There is no %1 %2.</source>
            <translation>没有%1 %2。</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>确认 %1</translation>
        </message>
        <message>
            <source>Deliver %1</source>
            <translation>交付 %1</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>完成 %1</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>取消 %1</translation>
        </message>
        <message>
            <source>Confirm order</source>
            <translation>确认订单</translation>
        </message>
        <message>
            <source>Deliver</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>Complete order</source>
            <translation>完成订单</translation>
        </message>
        <message>
            <source>Cancel order</source>
            <translation>取消订单</translation>
        </message>
        <message>
            <source>%1 was delivered and can no longer be cancelled. Record a return.</source>
            <translation>%1 已交付，不能再取消。请登记退货。</translation>
        </message>
        <message>
            <source>%1 is %2 already; nothing was changed.</source>
            <translation>%1 的状态已是“%2”；未作任何改动。</translation>
        </message>
        <message>
            <source>%1 was not delivered yet, so nothing can come back. Change or cancel it.</source>
            <translation>%1 尚未交付，不能退货。请修改或取消订单。</translation>
        </message>
        <message>
            <source>Everything of %1 came back already.</source>
            <translation>%1 的货物已全部退回。</translation>
        </message>
        <message>
            <source>Of this line of %1 only %2 can come back, not %3.</source>
            <translation>%1 的这一行只能退 %2，不能退 %3。</translation>
        </message>
        <message>
            <source>Say who the customer of “%1” is before it becomes an order.</source>
            <translation>请先为“%1”选择客户，再生成订单。</translation>
        </message>
        <message>
            <source>“%1” has its order already: %2.</source>
            <translation>“%1”已有订单：%2。</translation>
        </message>
    </context>
    <context>
        <name>orders</name>
        <message>
            <source>Money was received for %1 since, so it cannot become a quotation again. Undo the payment first, or take it off this order.</source>
            <translation>%1 之后已收到款项，不能退回报价单。请先撤销该笔收款，或把它从此订单上移除。</translation>
        </message>
    </context>
    <context>
        <name>outcome</name>
        <message>
            <source>Reached</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>已留言</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>需回电</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>有意向</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>无意向</translation>
        </message>
        <message>
            <source>Appointment made</source>
            <translation>已约定</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>已下单</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>号码错误</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>未到场</translation>
        </message>
    </context>
    <context>
        <name>parameter</name>
        <message>
            <source>Last year by date</source>
            <translation>去年同日期</translation>
        </message>
        <message>
            <source>Last year by Chinese New Year</source>
            <translation>去年按春节对齐</translation>
        </message>
        <message>
            <source>Bought in that period</source>
            <translation>当期购买</translation>
        </message>
        <message>
            <source>Bought then or later</source>
            <translation>当期及以后购买</translation>
        </message>
        <message>
            <source>Without dismissed ones</source>
            <translation>不含已忽略</translation>
        </message>
        <message>
            <source>With dismissed ones</source>
            <translation>含已忽略</translation>
        </message>
        <message>
            <source>By sales</source>
            <translation>按销售额</translation>
        </message>
        <message>
            <source>By margin</source>
            <translation>按毛利</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>按数量</translation>
        </message>
        <message>
            <source>By cost</source>
            <translation>按费用</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>表扬</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Who bought twice or more</source>
            <translation>买过两次及以上的</translation>
        </message>
        <message>
            <source>Also who bought once</source>
            <translation>也包括只买过一次的</translation>
        </message>
    </context>
    <context>
        <name>paste lead</name>
        <message>
            <source>There is no text to paste. Copy a signature, a message or a web form first.</source>
            <translation>没有可以粘贴的文字。请先复制签名、消息或网页表单。</translation>
        </message>
    </context>
    <context>
        <name>payment</name>
        <message>
            <source>Payment number</source>
            <translation>收款单号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>收款日期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Negative for money given back.</source>
            <translation>退款填负数。</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>凭证号</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>已核销</translation>
        </message>
        <message>
            <source>Not allocated</source>
            <translation>未核销</translation>
        </message>
        <message>
            <source>What is not yet assigned to orders.</source>
            <translation>尚未分配到订单的金额。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>收付款</translation>
        </message>
    </context>
    <context>
        <name>payment_method</name>
        <message>
            <source>Bank transfer</source>
            <translation>银行转账</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>微信支付</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>支票</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>payment_state</name>
        <message>
            <source>Unpaid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>部分付款</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付清</translation>
        </message>
        <message>
            <source>Overpaid</source>
            <translation>多付</translation>
        </message>
    </context>
    <context>
        <name>payments</name>
        <message>
            <source>There is no exchange rate for %1 on %2. Add one first.</source>
            <translation>没有 %1 在 %2 的汇率，请先添加。</translation>
        </message>
        <message>
            <source>There is no order %1.</source>
            <translation>没有订单 %1。</translation>
        </message>
        <message>
            <source>%1 is in %2, the payment is in %3.</source>
            <translation>%1 的币种是 %2，收款的币种是 %3。</translation>
        </message>
        <message>
            <source>%1 owes nothing: it is %2.</source>
            <translation>%1 没有应收款：%2。</translation>
        </message>
        <message>
            <source>not tracked for payments</source>
            <translation>不跟踪收款</translation>
        </message>
        <message>
            <source>The orders take %1, but only %2 came in.</source>
            <translation>分配到订单的金额是 %1，但只收到 %2。</translation>
        </message>
        <message>
            <source>Beyond the credit limit: %1 open and %2 of this order make %3, the limit is %4.</source>
            <translation>超出信用额度：未收 %1 加本单 %2 共 %3，额度为 %4。</translation>
        </message>
    </context>
    <context>
        <name>period_kind</name>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
    </context>
    <context>
        <name>personal</name>
        <message>
            <source>There is no record %2 of the kind %1.</source>
            <translation>没有编号为 %2 的%1。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>“%1”无法写入：%2。</translation>
        </message>
        <message>
            <source>the record itself</source>
            <translation>记录本身</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>属于它</translation>
        </message>
        <message>
            <source>kept for the books</source>
            <translation>为账目保留</translation>
        </message>
        <message>
            <source>is about it</source>
            <translation>与它有关</translation>
        </message>
        <message>
            <source>notes, files and groups</source>
            <translation>备注、文件和分组</translation>
        </message>
        <message>
            <source>The folder “%1” is not empty; name a new one.</source>
            <translation>文件夹“%1”不是空的；请另取名称。</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be made.</source>
            <translation>无法建立文件夹“%1”。</translation>
        </message>
        <message>
            <source>Everything held about “%1” on %2.</source>
            <translation>关于“%1”的全部内容，%2。</translation>
        </message>
        <message>
            <source>history.txt: what was changed, when and how.</source>
            <translation>history.txt：何时更改了什么、如何更改。</translation>
        </message>
        <message>
            <source>Erased %1</source>
            <translation>已抹除 %1</translation>
        </message>
        <message>
            <source>Erase %1 %2</source>
            <translation>抹除%1 %2</translation>
        </message>
        <message>
            <source>It cannot be erased: %1 Nothing was changed.</source>
            <translation>无法抹除：%1 未作任何更改。</translation>
        </message>
        <message>
            <source>Customers, contacts and leads can be erased; for other records remove them.</source>
            <translation>可以抹除客户、联系人和线索；其他记录请直接移除。</translation>
        </message>
        <message>
            <source>counted in reports, kept without texts</source>
            <translation>报表中计数，不保留文字</translation>
        </message>
    </context>
    <context>
        <name>preset</name>
        <message>
            <source>“%1” cannot be written: %2.</source>
            <translation>无法写入“%1”：%2。</translation>
        </message>
    </context>
    <context>
        <name>prevention</name>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>Preventive actions</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>Open again since</source>
            <translation>重新打开于</translation>
        </message>
        <message>
            <source>The same came up after it was done. A new day under “Done on” settles it.</source>
            <translation>完成后同样问题再次出现。在“完成日期”填入新的日期即可了结。</translation>
        </message>
    </context>
    <context>
        <name>priority</name>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>紧急</translation>
        </message>
    </context>
    <context>
        <name>problem</name>
        <message>
            <source>%1: "%2" is not one of the choices.</source>
            <translation>%1：“%2”不在可选项中。</translation>
        </message>
        <message>
            <source>%1: the record it refers to does not exist any more. Choose another one.</source>
            <translation>%1：所引用的记录已不存在。请另选一个。</translation>
        </message>
        <message>
            <source>%1: yes or no is expected.</source>
            <translation>%1：应为是或否。</translation>
        </message>
        <message>
            <source>%1: a text is expected.</source>
            <translation>%1：应为文字。</translation>
        </message>
        <message>
            <source>%1: "%2" is not understood.</source>
            <translation>%1：看不懂“%2”。</translation>
        </message>
        <message>
            <source>%1: another record has "%2" already.</source>
            <translation>%1：已有其他记录使用“%2”。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
    </context>
    <context>
        <name>product</name>
        <message>
            <source>Code</source>
            <translation>产品编码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Count stock</source>
            <translation>管理库存</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Minimum stock</source>
            <translation>最低库存</translation>
        </message>
        <message>
            <source>Stock on hand</source>
            <translation>现有库存</translation>
        </message>
        <message>
            <source>Stock entries less what was delivered.</source>
            <translation>库存记录减去已发货数量。</translation>
        </message>
        <message>
            <source>Stock entries</source>
            <translation>库存变动合计</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已发货合计</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>product_category</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上级类别</translation>
        </message>
        <message>
            <source>Product category</source>
            <translation>产品类别</translation>
        </message>
        <message>
            <source>Product categories</source>
            <translation>产品类别</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消，没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>query</name>
        <message>
            <source>The condition “%1” cannot be read. Write a field, a comparison (= != &lt; &lt;= &gt; &gt;= ~ empty !empty in) and a value, like “region = East”.</source>
            <translation>无法读取条件“%1”。请写字段、比较方式（= != &lt; &lt;= &gt; &gt;= ~ empty !empty in）和值，例如“region = East”。</translation>
        </message>
        <message>
            <source>This filter cannot be read: %1</source>
            <translation>无法读取此筛选条件：%1</translation>
        </message>
        <message>
            <source>“%1” is no comparison.</source>
            <translation>“%1”不是比较方式。</translation>
        </message>
        <message>
            <source>a condition must be an object.</source>
            <translation>条件必须是一个对象。</translation>
        </message>
        <message>
            <source>“all” and “any” need a list.</source>
            <translation>“all”和“any”需要一个列表。</translation>
        </message>
        <message>
            <source>“%1” must be a kind of record and its field, like order.customer_id.</source>
            <translation>“%1”必须是记录类型及其字段，例如 order.customer_id。</translation>
        </message>
        <message>
            <source>the comparison “%1” needs a value.</source>
            <translation>比较“%1”需要一个值。</translation>
        </message>
        <message>
            <source>it does not say which kind of record.</source>
            <translation>没有说明是哪种记录。</translation>
        </message>
        <message>
            <source>"%1" is no figure and has no sum.</source>
            <translation>“%1”不是数值，没有合计。</translation>
        </message>
        <message>
            <source>"%1" cannot be compared with "%2".</source>
            <translation>“%1”不能与“%2”比较。</translation>
        </message>
        <message>
            <source>"%1" refers to no other record, so "%2" cannot be read through it.</source>
            <translation>“%1”不引用其他记录，因此无法通过它读取“%2”。</translation>
        </message>
        <message>
            <source>"%1" is no text: it has no parts to look for. Use =, !=, &lt;, &gt; or empty.</source>
            <translation>“%1”不是文本，不能查找其中的一部分。请使用 =、!=、&lt;、&gt; 或 empty。</translation>
        </message>
        <message>
            <source>"%1" has no larger and smaller. Use = or !=.</source>
            <translation>“%1”不分大小。请使用 = 或 !=。</translation>
        </message>
        <message>
            <source>"%1" in "%2" refers to no other record. Only references can be followed by a dot.</source>
            <translation>“%2”中的“%1”没有指向其他记录。只有引用字段后面才能加点。</translation>
        </message>
        <message>
            <source>"%1" cannot be measured. Use count, sum:FIELD of a figure, or min:FIELD or max:FIELD of a figure or date.</source>
            <translation>“%1”无法度量。请使用 count、数值字段的 sum:字段，或数值、日期字段的 min:字段、max:字段。</translation>
        </message>
        <message>
            <source>"%1" does not refer to %2.</source>
            <translation>“%1”没有指向%2。</translation>
        </message>
        <message>
            <source>a condition needs all, any, not, field, related or segment.</source>
            <translation>条件需要 all、any、not、field、related 或 segment。</translation>
        </message>
        <message>
            <source>A segment is part of itself. Change one of its conditions.</source>
            <translation>分群包含了自身。请更改其中一个条件。</translation>
        </message>
        <message>
            <source>There is no segment %1 any more.</source>
            <translation>分群 %1 已不存在。</translation>
        </message>
        <message>
            <source>“%1” refers to no record.</source>
            <translation>“%1”不指向任何记录。</translation>
        </message>
        <message>
            <source>Segment %1 holds %2, not %3.</source>
            <translation>分群 %1 包含%2，而不是%3。</translation>
        </message>
        <message>
            <source>its list of records is damaged.</source>
            <translation>其中的记录清单已损坏。</translation>
        </message>
    </context>
    <context>
        <name>query words</name>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>%1 天前</translation>
        </message>
        <message>
            <source>%1 days from now</source>
            <translation>%1 天后</translation>
        </message>
        <message>
            <source>week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>the start of this %1</source>
            <translation>本%1初</translation>
        </message>
        <message>
            <source>the start of last %1</source>
            <translation>上%1初</translation>
        </message>
        <message>
            <source>the start of next %1</source>
            <translation>下%1初</translation>
        </message>
        <message>
            <source>the start of the %1, %2 on</source>
            <translation>%2 个%1后的期初</translation>
        </message>
        <message>
            <source>me</source>
            <translation>我</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>is %1</source>
            <translation>是 %1</translation>
        </message>
        <message>
            <source>is not %1</source>
            <translation>不是 %1</translation>
        </message>
        <message>
            <source>is before %1</source>
            <translation>早于 %1</translation>
        </message>
        <message>
            <source>is less than %1</source>
            <translation>小于 %1</translation>
        </message>
        <message>
            <source>is %1 or before</source>
            <translation>为 %1 或更早</translation>
        </message>
        <message>
            <source>is at most %1</source>
            <translation>不超过 %1</translation>
        </message>
        <message>
            <source>is after %1</source>
            <translation>晚于 %1</translation>
        </message>
        <message>
            <source>is more than %1</source>
            <translation>大于 %1</translation>
        </message>
        <message>
            <source>is %1 or after</source>
            <translation>为 %1 或更晚</translation>
        </message>
        <message>
            <source>is at least %1</source>
            <translation>至少 %1</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>含有“%1”</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>is filled</source>
            <translation>已填写</translation>
        </message>
        <message>
            <source>is one of %1 chosen records</source>
            <translation>是选定的 %1 条记录之一</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>the number of %1</source>
            <translation>%1 的数量</translation>
        </message>
        <message>
            <source>the sum of %1 of %2</source>
            <translation>%2 的 %1 之和</translation>
        </message>
        <message>
            <source>the first or smallest %1 of %2</source>
            <translation>%2 中最早或最小的 %1</translation>
        </message>
        <message>
            <source>the last or largest %1 of %2</source>
            <translation>%2 中最晚或最大的 %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>(%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>, and </source>
            <translation>，且 </translation>
        </message>
        <message>
            <source>, or </source>
            <translation>，或 </translation>
        </message>
        <message>
            <source>not (%1)</source>
            <translation>非（%1）</translation>
        </message>
        <message>
            <source>in the segment “%1”</source>
            <translation>在分群“%1”中</translation>
        </message>
        <message>
            <source>%1 in the segment “%2”</source>
            <translation>%1 在分群“%2”中</translation>
        </message>
        <message>
            <source>all %1</source>
            <translation>全部%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>one of %1 chosen records</source>
            <translation>选定的 %1 条记录之一</translation>
        </message>
        <message>
            <source>include %1</source>
            <translation>包含%1</translation>
        </message>
        <message>
            <source>do not include %1</source>
            <translation>不包含%1</translation>
        </message>
        <message>
            <source>sold orders</source>
            <translation>已售订单</translation>
        </message>
        <message>
            <source>bought %1</source>
            <translation>买过 %1</translation>
        </message>
        <message>
            <source>never bought %1</source>
            <translation>从未买过 %1</translation>
        </message>
        <message>
            <source>ordered or asked for %1</source>
            <translation>订过或询过 %1</translation>
        </message>
        <message>
            <source>never ordered or asked for %1</source>
            <translation>从未订过或询过 %1</translation>
        </message>
        <message>
            <source>%1 is in %2</source>
            <translation>%2 中有 %1</translation>
        </message>
        <message>
            <source>%1 is not in %2</source>
            <translation>%2 中没有 %1</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>有 %1</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>没有 %1</translation>
        </message>
    </context>
    <context>
        <name>question</name>
        <message>
            <source>Survey</source>
            <translation>调查</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>每行一个。</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>题目</translation>
        </message>
    </context>
    <context>
        <name>question_kind</name>
        <message>
            <source>Satisfaction (1–5)</source>
            <translation>满意度（1–5）</translation>
        </message>
        <message>
            <source>Recommendation (0–10)</source>
            <translation>推荐意愿（0–10）</translation>
        </message>
        <message>
            <source>Effort (1–7)</source>
            <translation>费力度（1–7）</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>选择题</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Value received</source>
            <translation>所得价值</translation>
        </message>
        <message>
            <source>Cost borne</source>
            <translation>付出成本</translation>
        </message>
    </context>
    <context>
        <name>rating</name>
        <message>
            <source>Hot</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>低</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>Say why it was lost.</source>
            <translation>请说明丢单原因。</translation>
        </message>
        <message>
            <source>Say why it was disqualified.</source>
            <translation>请说明不合格的原因。</translation>
        </message>
    </context>
    <context>
        <name>reconciliation</name>
        <message>
            <source>We have %1, they have %2.</source>
            <translation>我方 %1，对方 %2。</translation>
        </message>
        <message>
            <source>By amount and date.</source>
            <translation>按金额和日期相符。</translation>
        </message>
        <message>
            <source>By amount and date; they call it %1.</source>
            <translation>按金额和日期相符；对方编号为 %1。</translation>
        </message>
        <message>
            <source>They have it on %1.</source>
            <translation>对方记在 %1。</translation>
        </message>
        <message>
            <source>The account of %1 is agreed up to %2, so this stays as it is. Put it on a later day, or set the statement back to open first.</source>
            <translation>%1 的账目已核对确认至 %2，此处不能改动。请记在之后的日期，或先把对账单改回未答复。</translation>
        </message>
        <message>
            <source>Statement agreed</source>
            <translation>对账单已确认</translation>
        </message>
        <message>
            <source>Not in their list.</source>
            <translation>对方清单中没有。</translation>
        </message>
        <message>
            <source>Row %1 of their list: %2</source>
            <translation>对方清单第 %1 行：%2</translation>
        </message>
    </context>
    <context>
        <name>relationship</name>
        <message>
            <source>Champions</source>
            <translation>冠军客户</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>忠诚客户</translation>
        </message>
        <message>
            <source>Can't lose</source>
            <translation>不能失去</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>有流失风险</translation>
        </message>
        <message>
            <source>Potential loyalist</source>
            <translation>潜在忠诚</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Promising</source>
            <translation>有潜力</translation>
        </message>
        <message>
            <source>About to sleep</source>
            <translation>即将沉睡</translation>
        </message>
        <message>
            <source>Hibernating</source>
            <translation>沉睡</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>No purchase</source>
            <translation>没有购买</translation>
        </message>
        <message>
            <source>Loyal and satisfied</source>
            <translation>满意且忠诚</translation>
        </message>
        <message>
            <source>Recommends us</source>
            <translation>愿意推荐我们</translation>
        </message>
        <message>
            <source>Satisfied, but leaving</source>
            <translation>满意却在离开</translation>
        </message>
        <message>
            <source>Unsatisfied, but stays</source>
            <translation>不满意但留下</translation>
        </message>
        <message>
            <source>Unsatisfied and leaving</source>
            <translation>不满意且在离开</translation>
        </message>
        <message>
            <source>Angry and gone</source>
            <translation>愤怒离去</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Thinks well of us, but does not buy now: worth a call.</source>
            <translation>对我们印象好，但目前没有购买：值得打个电话。</translation>
        </message>
        <message>
            <source>Bought less than twice.</source>
            <translation>购买不到两次。</translation>
        </message>
        <message>
            <source>Has not come back for more than one and a half cycles.</source>
            <translation>已超过一个半周期没有再来。</translation>
        </message>
        <message>
            <source>We are the only supplier.</source>
            <translation>我们是唯一供应商。</translation>
        </message>
        <message>
            <source>A tag says that they are kin or friends.</source>
            <translation>标签表明是亲友。</translation>
        </message>
        <message>
            <source>%1 % of the orders had a discount.</source>
            <translation>%1% 的订单有折扣。</translation>
        </message>
        <message>
            <source>Very satisfied or would recommend us.</source>
            <translation>非常满意或愿意推荐我们。</translation>
        </message>
        <message>
            <source>Comes back, without a reason that is known.</source>
            <translation>持续回购，原因不明。</translation>
        </message>
        <message>
            <source>%1 purchases; in the last year they spoke to us %2 times, of feelings %3, of values %4, with opinions %5.</source>
            <translation>购买 %1 次；最近一年主动联系我们 %2 次，其中谈感情 %3 次、谈价值观 %4 次、提意见 %5 次。</translation>
        </message>
        <message>
            <source>Ordered about every %1 days, last %2 days ago: due again.</source>
            <translation>大约每 %1 天订一次，上次在 %2 天前：又到期了。</translation>
        </message>
        <message>
            <source>In %1 % of the orders with “%2” (%3 times as often as elsewhere; %4 orders).</source>
            <translation>含“%2”的订单有 %1% 也含它（是别处的 %3 倍；%4 份订单）。</translation>
        </message>
        <message>
            <source>%1 % of those who bought “%2” buy it later (%3 times as often as others; %4 customers).</source>
            <translation>买过“%2”的人有 %1% 之后会买它（是其他人的 %3 倍；%4 位客户）。</translation>
        </message>
        <message>
            <source>Score customers</source>
            <translation>计算客户评分</translation>
        </message>
        <message>
            <source>From %1 purchases, the last gaps weighing as the customer's own and one gap of all customers.</source>
            <translation>由 %1 次购买得出：客户自己最近的间隔，加上全体客户的一个间隔。</translation>
        </message>
        <message>
            <source>The chance that the customer still buys from us, from how often and how lately they bought.</source>
            <translation>客户仍在向我们购买的可能性，由购买的次数和远近得出。</translation>
        </message>
        <message>
            <source>Purchases to be expected in the next %1 days.</source>
            <translation>今后 %1 天内预计的购买次数。</translation>
        </message>
        <message>
            <source>Money to be expected in the next %1 days.</source>
            <translation>今后 %1 天内预计的金额。</translation>
        </message>
        <message>
            <source>Margin to be expected in the next %1 months, discounted.</source>
            <translation>今后 %1 个月内预计的毛利（已折现）。</translation>
        </message>
        <message>
            <source>Scores are of today or of a day before, not of %1.</source>
            <translation>评分只能针对今天或以前的某一天，不能针对 %1。</translation>
        </message>
        <message>
            <source>Has not bought yet.</source>
            <translation>还没有买过。</translation>
        </message>
        <message>
            <source>Last bought %1 days ago; usually comes every %2 days: silent far too long.</source>
            <translation>上次购买在 %1 天前；通常每 %2 天来一次：沉默太久了。</translation>
        </message>
        <message>
            <source>Still buys, but for less than half of the money of the half year before.</source>
            <translation>还在买，但金额不到前半年的一半。</translation>
        </message>
        <message>
            <source>Last bought %1 days ago; usually comes every %2 days: overdue.</source>
            <translation>上次购买在 %1 天前；通常每 %2 天来一次：已经逾期。</translation>
        </message>
        <message>
            <source>Purchases so far: %1; last %2 days ago.</source>
            <translation>至今买过 %1 次；上次在 %2 天前。</translation>
        </message>
        <message>
            <source>Bought %1 times, about every %2 days; last %3 days ago.</source>
            <translation>买过 %1 次，大约每 %2 天一次；上次在 %3 天前。</translation>
        </message>
        <message>
            <source>One of those who make 80 % of the margin: %1 in %2 days.</source>
            <translation>属于贡献 80% 毛利的客户：%2 天内 %1。</translation>
        </message>
        <message>
            <source>One of those who make the next 15 % of the margin: %1 in %2 days.</source>
            <translation>属于贡献其次 15% 毛利的客户：%2 天内 %1。</translation>
        </message>
        <message>
            <source>One of those who make the last 5 % of the margin: %1 in %2 days.</source>
            <translation>属于贡献最后 5% 毛利的客户：%2 天内 %1。</translation>
        </message>
        <message>
            <source>No purchase in %1 days.</source>
            <translation>%1 天内没有购买。</translation>
        </message>
        <message>
            <source>%1: last bought %2 days ago, %3 purchases, %4.</source>
            <translation>%1：上次购买在 %2 天前，买过 %3 次，共 %4。</translation>
        </message>
        <message>
            <source>Confirm what is proposed of %1 customers</source>
            <translation>确认 %1 位客户的建议</translation>
        </message>
        <message>
            <source>Confirm the loyalty of %1</source>
            <translation>确认 %1 的忠诚类型</translation>
        </message>
        <message>
            <source>Confirm the relationship level of %1</source>
            <translation>确认 %1 的关系层次</translation>
        </message>
        <message>
            <source>Confirm what is proposed of %1</source>
            <translation>确认 %1 的建议</translation>
        </message>
        <message>
            <source>Too few customers came back to learn from.</source>
            <translation>回头客太少，无从推断。</translation>
        </message>
    </context>
    <context>
        <name>relationship_level</name>
        <message>
            <source>Contact</source>
            <translation>接触</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>利益</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>朋友</translation>
        </message>
        <message>
            <source>Brother</source>
            <translation>兄弟</translation>
        </message>
        <message>
            <source>Intimate</source>
            <translation>至交</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>none closed</source>
            <translation>无已关闭商机</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>样本太少</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未结</translation>
        </message>
        <message>
            <source>As it stands now, whatever the period.</source>
            <translation>以当前状态为准，与所选期间无关。</translation>
        </message>
        <message>
            <source>Open value</source>
            <translation>未结金额</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Amount times probability.</source>
            <translation>金额乘以概率。</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢得</translation>
        </message>
        <message>
            <source>By the day of closing.</source>
            <translation>按关闭日期。</translation>
        </message>
        <message>
            <source>Won value</source>
            <translation>赢单金额</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>Lost value</source>
            <translation>丢单金额</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>赢单率</translation>
        </message>
        <message>
            <source>won / (won + lost), by the day of closing; with the 95 % interval by Wilson.</source>
            <translation>赢单 /（赢单 + 丢单），按关闭日期；附 95% 置信区间（Wilson）。</translation>
        </message>
        <message>
            <source>Win rate by value</source>
            <translation>金额赢单率</translation>
        </message>
        <message>
            <source>Won value / (won value + lost value).</source>
            <translation>赢单金额 /（赢单金额 + 丢单金额）。</translation>
        </message>
        <message>
            <source>Cycle, average</source>
            <translation>平均周期</translation>
        </message>
        <message>
            <source>Days from opening to winning, of won opportunities.</source>
            <translation>赢单商机从建立到赢得的天数。</translation>
        </message>
        <message>
            <source>Cycle, median</source>
            <translation>周期中位数</translation>
        </message>
        <message>
            <source>Half of the won opportunities took fewer days.</source>
            <translation>一半的赢单用时少于此天数。</translation>
        </message>
        <message>
            <source>Open: %1 worth %2, weighted %3.</source>
            <translation>未结 %1 个，金额 %2，加权 %3。</translation>
        </message>
        <message>
            <source>%1 closed opportunities: too few for a win rate.</source>
            <translation>已关闭商机 %1 个，太少，无法给出赢单率。</translation>
        </message>
        <message>
            <source>%1 of %2 closed opportunities were won (%3 %), worth %4.</source>
            <translation>在 %2 个已关闭商机中赢得 %1 个（%3%），金额 %4。</translation>
        </message>
        <message>
            <source>Won value per quarter: %1</source>
            <translation>各季度赢单金额：%1</translation>
        </message>
        <message>
            <source>Win rate with 95 % interval</source>
            <translation>赢单率及 95% 置信区间</translation>
        </message>
        <message>
            <source>Open value by stage, and how many</source>
            <translation>各阶段未结金额与数量</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>An opportunity with several products is in each of their rows with its whole amount, in the total once.</source>
            <translation>含多种产品的商机以全部金额计入每个产品行，在合计中只计一次。</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>销售管道</translation>
        </message>
        <message>
            <source>Open opportunities as they stand now; won and lost ones by the day they were closed. Win rate is won / (won + lost).</source>
            <translation>未结商机以当前状态为准；赢单与丢单按关闭日期。赢单率 = 赢单 /（赢单 + 丢单）。</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>no sales</source>
            <translation>没有销售</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>没有可比数据</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Net of tax, less returns, by day of order.</source>
            <translation>不含税，减去退货，按下单日期。</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>明细行</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>Returns are orders of their own.</source>
            <translation>退货单独计为订单。</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Of all sales shown.</source>
            <translation>占所显示销售额的比例。</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>The same period a year before; an unfinished one to the same day.</source>
            <translation>去年同期；未结束的期间比到同一天。</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Of last year's sales.</source>
            <translation>相对去年销售额。</translation>
        </message>
        <message>
            <source>Sales %1: %2.</source>
            <translation>%1销售额：%2。</translation>
        </message>
        <message>
            <source>Sales %1: %2; there is nothing to compare with last year (%3).</source>
            <translation>%1销售额：%2；去年没有可比数据（%3）。</translation>
        </message>
        <message>
            <source>Sales %1: %2, %3 % less than in the same period last year (%4).</source>
            <translation>%1销售额：%2，比去年同期（%4）减少 %3%。</translation>
        </message>
        <message>
            <source>Sales %1: %2, %3 % more than in the same period last year (%4).</source>
            <translation>%1销售额：%2，比去年同期（%4）增加 %3%。</translation>
        </message>
        <message>
            <source>No period was chosen: this is %1 against the year before.</source>
            <translation>没有选择期间：此处为%1与上一年的比较。</translation>
        </message>
        <message>
            <source>Order lines net of tax of confirmed, delivered and completed orders by the day of order, in the file's currency; returns count negative on their own day.</source>
            <translation>已确认、已交付和已完成订单的不含税明细，按下单日期，以本文件货币计；退货在其自身日期计为负数。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Customer class</source>
            <translation>客户类别</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>The report “%1” takes %2 dimensions at once, not %3.</source>
            <translation>报表“%1”一次最多用 %2 个维度，而不是 %3 个。</translation>
        </message>
        <message>
            <source>The report “%1” has no dimensions to choose.</source>
            <translation>报表“%1”没有可选的维度。</translation>
        </message>
        <message>
            <source>The report “%1” cannot be shown by “%2”; the nearest is “%3”.</source>
            <translation>报表“%1”不能按“%2”显示；最接近的是“%3”。</translation>
        </message>
        <message>
            <source>The report “%1” has no parameter “%2”; it has: %3.</source>
            <translation>报表“%1”没有参数“%2”；可用的有：%3。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>“%1” is no value of “%2”; the nearest is “%3”.</source>
            <translation>“%1”不是“%2”的可选值；最接近的是“%3”。</translation>
        </message>
        <message>
            <source>There is no report “%1”; the nearest is “%2”.</source>
            <translation>没有报表“%1”；最接近的是“%2”。</translation>
        </message>
        <message>
            <source>The report “%1” is not compared with last year.</source>
            <translation>报表“%1”不能与去年比较。</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>（未知）</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自%1起</translation>
        </message>
        <message>
            <source>up to today</source>
            <translation>截至今天</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>截至%1</translation>
        </message>
        <message>
            <source>One vote a customer: the latest answer in the period.</source>
            <translation>每位客户一票：期间内最近一次回答。</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Share of 4 and 5 on the scale of 1 to 5, with the 95 % interval by Wilson.</source>
            <translation>1 至 5 分中 4 分和 5 分的比例，附 95% 置信区间（Wilson）。</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>票数</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>净推荐值</translation>
        </message>
        <message>
            <source>Share of 9 and 10 less share of 0 to 6, in points, with the 95 % interval (adjusted Wald).</source>
            <translation>9、10 分的比例减去 0 至 6 分的比例，以点计，附 95% 置信区间（调整 Wald）。</translation>
        </message>
        <message>
            <source>CES</source>
            <translation>费力度</translation>
        </message>
        <message>
            <source>Mean of 1 to 7, how easy we made it, with the 95 % interval by Student's t.</source>
            <translation>1 至 7 分的均值（7 表示轻松），附 95% 置信区间（t 分布）。</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发出</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已回复</translation>
        </message>
        <message>
            <source>Of the surveys sent in this period, whenever they were answered.</source>
            <translation>此期间发出的问卷中已回复的，不论何时回复。</translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>回复率</translation>
        </message>
        <message>
            <source>%1 % are satisfied (%2 votes; 95 %: %3–%4 %).</source>
            <translation>%1% 的客户满意（%2 票；95% 区间：%3–%4%）。</translation>
        </message>
        <message>
            <source>NPS %1 (%2 votes; 95 %: %3 to %4).</source>
            <translation>净推荐值 %1（%2 票；95% 区间：%3 至 %4）。</translation>
        </message>
        <message>
            <source>CES %1 of 7 (%2 votes).</source>
            <translation>费力度 %1 / 7（%2 票）。</translation>
        </message>
        <message>
            <source>Too few answers in this period for a score.</source>
            <translation>这段时间回答太少，无法给出分数。</translation>
        </message>
        <message>
            <source>%1 changed from %2 to %3: more than chance would explain.</source>
            <translation>%1 从 %2 到 %3 有变化：超出偶然波动。</translation>
        </message>
        <message>
            <source>%1: too few votes to call the step from %2 to %3 a change.</source>
            <translation>%1：票数太少，不能认定 %2 到 %3 有变化。</translation>
        </message>
        <message>
            <source>Satisfied customers, with 95 % interval</source>
            <translation>满意客户比例及 95% 置信区间</translation>
        </message>
        <message>
            <source>Net Promoter Score, with 95 % interval</source>
            <translation>净推荐值及 95% 置信区间</translation>
        </message>
        <message>
            <source>Customer effort (7 is easy), with 95 % interval</source>
            <translation>客户费力度（7 为轻松）及 95% 置信区间</translation>
        </message>
        <message>
            <source>In each row a customer has one vote, the latest; under 5 votes no score is shown, under 30 take it as indicative.</source>
            <translation>每行中每位客户一票，取最近一次；少于 5 票不显示分数，少于 30 票仅供参考。</translation>
        </message>
        <message>
            <source>%1 answers outside their scale were left out.</source>
            <translation>有 %1 个超出量表的回答未计入。</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>客户满意度</translation>
        </message>
        <message>
            <source>Survey scores by the day of the answer: CSAT is the share of 4 and 5, NPS the share of 9 and 10 less that of 0 to 6, CES the mean of 1 to 7.</source>
            <translation>按回答日期的问卷得分：满意度为 4、5 分的比例，净推荐值为 9、10 分比例减 0 至 6 分比例，费力度为 1 至 7 分的均值。</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>问卷</translation>
        </message>
        <message>
            <source>vital few</source>
            <translation>关键少数</translation>
        </message>
        <message>
            <source>half not solved yet</source>
            <translation>半数尚未解决</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>工单数</translation>
        </message>
        <message>
            <source>Cumulative</source>
            <translation>累计占比</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>The vital few make 80 % of the cases, with those as frequent as the last of them.</source>
            <translation>关键少数占 80% 的工单，与其中最后一项同样频繁的也计入。</translation>
        </message>
        <message>
            <source>Days to solution</source>
            <translation>解决天数</translation>
        </message>
        <message>
            <source>Kaplan–Meier median: half are solved within so many days; open cases count too.</source>
            <translation>Kaplan–Meier 中位数：半数在此天数内解决；未结工单也计入。</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>赔偿</translation>
        </message>
        <message>
            <source>No cases in this period.</source>
            <translation>这段时间没有工单。</translation>
        </message>
        <message>
            <source>%1 cases, %2 of them open.</source>
            <translation>共 %1 件，其中 %2 件未结。</translation>
        </message>
        <message>
            <source>%1 make %2 % of %3 cases; %4 are open.</source>
            <translation>%1占 %3 件的 %2%；%4 件未结。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 of %2 groups make %3 % of %4 cases; %5 are open.</source>
            <translation>%2 组中的 %1 组占 %4 件的 %3%；%5 件未结。</translation>
        </message>
        <message>
            <source>Half are solved within %1 days.</source>
            <translation>半数在 %1 天内解决。</translation>
        </message>
        <message>
            <source>Cases, and their share added up</source>
            <translation>工单数与累计占比</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉分析</translation>
        </message>
        <message>
            <source>Cases by the day they were opened, the most frequent first; what they cost in compensation, and how soon half of them were solved.</source>
            <translation>按受理日期统计的工单，最频繁的在前；赔偿金额，以及多久解决半数。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>工单种类</translation>
        </message>
        <message>
            <source>no cost recorded</source>
            <translation>未记录成本</translation>
        </message>
        <message>
            <source>negative cost</source>
            <translation>成本为负</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <source>cost of goods unknown</source>
            <translation>货品成本未知</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未收回</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Approved and paid expenses, tax included.</source>
            <translation>已批准和已付款的费用，含税。</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Per lead</source>
            <translation>每条线索</translation>
        </message>
        <message>
            <source>Customers with an order attributed to the campaign.</source>
            <translation>有订单归属于该活动的客户。</translation>
        </message>
        <message>
            <source>Per won</source>
            <translation>每个赢得客户</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>响应率</translation>
        </message>
        <message>
            <source>Members who responded, of those reached.</source>
            <translation>已触达成员中作出响应的比例。</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>转化率</translation>
        </message>
        <message>
            <source>Members converted, of those reached.</source>
            <translation>已触达成员中转化的比例。</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Payments received less refunds on the attributed orders, whenever they came.</source>
            <translation>归属订单的收款减退款，不论何时到账。</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>Revenue less cost.</source>
            <translation>收入减成本。</translation>
        </message>
        <message>
            <source>ROI</source>
            <translation>投资回报率</translation>
        </message>
        <message>
            <source>(Revenue − cost) / cost.</source>
            <translation>（收入 − 成本）/ 成本。</translation>
        </message>
        <message>
            <source>After goods</source>
            <translation>扣除货品成本后</translation>
        </message>
        <message>
            <source>Margin of the attributed orders, in proportion to what was paid.</source>
            <translation>归属订单的毛利，按已付款比例计算。</translation>
        </message>
        <message>
            <source>ROMI</source>
            <translation>营销回报率</translation>
        </message>
        <message>
            <source>(After goods − cost) / cost.</source>
            <translation>（扣除货品成本后 − 成本）/ 成本。</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>回本日期</translation>
        </message>
        <message>
            <source>The day on which revenue reached the whole cost.</source>
            <translation>收入达到全部成本的那一天。</translation>
        </message>
        <message>
            <source>No campaign ran in this period.</source>
            <translation>这段时间没有进行中的营销活动。</translation>
        </message>
        <message>
            <source>No cost is recorded for these campaigns, so there is no return to show.</source>
            <translation>这些活动没有记录成本，因此无法显示回报率。</translation>
        </message>
        <message>
            <source>%1 campaigns cost %2 and brought in %3 (%4 %).</source>
            <translation>%1 个活动花费 %2，带来 %3（%4%）。</translation>
        </message>
        <message>
            <source>%1 lost %2.</source>
            <translation>“%1”亏损 %2。</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1 个</translation>
        </message>
        <message>
            <source>Net result: payments received less refunds, less cost</source>
            <translation>净结果：收款减退款，再减成本</translation>
        </message>
        <message>
            <source>Ratios of the total leave out campaigns without recorded cost.</source>
            <translation>合计的比率不含未记录成本的活动。</translation>
        </message>
        <message>
            <source>Campaign results</source>
            <translation>营销活动成效</translation>
        </message>
        <message>
            <source>Payments received less refunds on attributed orders against approved and paid expenses, for campaigns that ran in the period; ROI is (revenue − cost) / cost.</source>
            <translation>在此期间进行的活动：归属订单的收款减退款，对比已批准和已付款的费用；投资回报率 =（收入 − 成本）/ 成本。</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>A report is drawn as .pdf or .png, not as “%1”.</source>
            <translation>报表可绘制为 .pdf 或 .png，而不是“%1”。</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>question</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>praise</source>
            <translation>表扬</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>As of %1; customers with a rhythm (two purchases or more): %2.</source>
            <translation>截至 %1；有购买节奏（两次以上购买）的客户：%2。</translation>
        </message>
        <message>
            <source>Left out, because they must not be contacted: %1.</source>
            <translation>因不得联系而未列入：%1。</translation>
        </message>
        <message>
            <source>Shown are the first %1 of %2.</source>
            <translation>仅显示 %2 中的前 %1 个。</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>购买次数</translation>
        </message>
        <message>
            <source>Different days on which something was bought and paid.</source>
            <translation>有购买并已付款的不同日子。</translation>
        </message>
        <message>
            <source>Every … days</source>
            <translation>每……天</translation>
        </message>
        <message>
            <source>The geometric mean of the last twelve gaps and of one usual gap of all customers.</source>
            <translation>最近十二个间隔与一个全体常见间隔的几何平均。</translation>
        </message>
        <message>
            <source>Last purchase</source>
            <translation>上次购买</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>再次到期</translation>
        </message>
        <message>
            <source>Days over</source>
            <translation>已过天数</translation>
        </message>
        <message>
            <source>Below zero: not due yet, but time to call.</source>
            <translation>负数：尚未到期，但该联系了。</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>The mean of the last twelve purchases, net.</source>
            <translation>最近十二次购买的平均，不含税。</translation>
        </message>
        <message>
            <source>Nobody is due for another order.</source>
            <translation>没有客户到了再次购买的时候。</translation>
        </message>
        <message>
            <source>%1 customers are due again, with about %2. First: %3.</source>
            <translation>%1 个客户该再次购买，约 %2。首位：%3。</translation>
        </message>
        <message>
            <source>Days silent</source>
            <translation>沉默天数</translation>
        </message>
        <message>
            <source>Rhythms missed</source>
            <translation>错过的节奏数</translation>
        </message>
        <message>
            <source>Days since the last purchase / days of the rhythm; from 2 on this list.</source>
            <translation>距上次购买天数 / 节奏天数；从 2 起列入。</translation>
        </message>
        <message>
            <source>Usual purchase</source>
            <translation>通常购买额</translation>
        </message>
        <message>
            <source>Bought so far</source>
            <translation>累计购买</translation>
        </message>
        <message>
            <source>Net of all purchases; those that were paid back do not count.</source>
            <translation>全部购买，不含税；已退款的不计。</translation>
        </message>
        <message>
            <source>No customer has been silent for twice the own rhythm.</source>
            <translation>没有客户沉默超过自己节奏的两倍。</translation>
        </message>
        <message>
            <source>%1 of %2 customers have been silent for twice their rhythm or longer; they bought for %3.</source>
            <translation>%2 个客户中有 %1 个沉默达自己节奏的两倍或更久；他们累计购买 %3。</translation>
        </message>
        <message>
            <source>Customers whose own rhythm of buying says that it is time to call, up to twice that rhythm; after it they are to be won back.</source>
            <translation>按自己的购买节奏该联系的客户，直到两倍节奏；再往后属于挽回。</translation>
        </message>
        <message>
            <source>Win back</source>
            <translation>挽回客户</translation>
        </message>
        <message>
            <source>Customers who have not bought for twice their own rhythm or longer, by what they bought so far.</source>
            <translation>超过自己节奏两倍未购买的客户，按累计购买排列。</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>Due today or later, or without a due day.</source>
            <translation>今天或以后到期，或没有到期日。</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 天</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 天</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 天</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>90 天以上</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>The sum of the ages; credit is not taken off.</source>
            <translation>各账龄之和；不抵减贷方。</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Of the oldest open order.</source>
            <translation>最早的未清订单。</translation>
        </message>
        <message>
            <source>Overpaid</source>
            <translation>多付</translation>
        </message>
        <message>
            <source>Orders and returns of which more was paid than was due.</source>
            <translation>付款多于应付的订单和退货。</translation>
        </message>
        <message>
            <source>Unallocated</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>Payments that belong to no order yet.</source>
            <translation>尚未对应订单的收款。</translation>
        </message>
        <message>
            <source>Nobody owes anything.</source>
            <translation>没有人欠款。</translation>
        </message>
        <message>
            <source>Owed %1 by %2; late %3 (%4 %), the oldest by %5 days.</source>
            <translation>%2 个欠款方共欠 %1；逾期 %3（%4%），最久 %5 天。</translation>
        </message>
        <message>
            <source>As of %1. Orders whose payments are not tracked are left out.</source>
            <translation>截至 %1。不跟踪收款的订单未列入。</translation>
        </message>
        <message>
            <source>Owed by age</source>
            <translation>按账龄的欠款</translation>
        </message>
        <message>
            <source>Aging of receivables</source>
            <translation>应收账龄</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>回来的</translation>
        </message>
        <message>
            <source>Bought more</source>
            <translation>买得更多</translation>
        </message>
        <message>
            <source>Bought the same</source>
            <translation>买得一样</translation>
        </message>
        <message>
            <source>Bought less</source>
            <translation>买得更少</translation>
        </message>
        <message>
            <source>Customers that</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Nobody bought anything in either period.</source>
            <translation>两个期间都没有人购买。</translation>
        </message>
        <message>
            <source>Sales %1: %2 against last year: new and returned customers %3, more %4, less %5, lost %6.</source>
            <translation>%1 销售比去年同期 %2：新客户和回来的 %3，买得更多 %4，买得更少 %5，流失 %6。</translation>
        </message>
        <message>
            <source>%1 against %2; customers: %3.</source>
            <translation>%1 对比 %2；客户：%3。</translation>
        </message>
        <message>
            <source>Bridge from last year</source>
            <translation>同比变化来源</translation>
        </message>
        <message>
            <source>The difference to the same period last year, split into customers that are new, returned, bought more, bought less or were lost.</source>
            <translation>与去年同期的差额，分为新客户、回来的、买得更多、买得更少和流失的客户。</translation>
        </message>
        <message>
            <source>The whole business</source>
            <translation>整个企业</translation>
        </message>
        <message>
            <source>Target of</source>
            <translation>目标归属</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>度量</translation>
        </message>
        <message>
            <source>Orders and margin: net, by day of order. Payments: received.</source>
            <translation>订单和毛利：不含税，按下单日。收款：实收。</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Attainment</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>To go</source>
            <translation>还差</translation>
        </message>
        <message>
            <source>Below zero: above the target.</source>
            <translation>负数：超过目标。</translation>
        </message>
        <message>
            <source>At this pace</source>
            <translation>按当前进度</translation>
        </message>
        <message>
            <source>What is reached, divided by the working days gone, times all working days.</source>
            <translation>已完成 ÷ 已过工作日 × 全部工作日。</translation>
        </message>
        <message>
            <source>Working days left</source>
            <translation>剩余工作日</translation>
        </message>
        <message>
            <source>a target of zero</source>
            <translation>目标为零</translation>
        </message>
        <message>
            <source>No target was set for this period.</source>
            <translation>本期没有设目标。</translation>
        </message>
        <message>
            <source>Of %1 targets that run, %2 will be missed at this pace; of %3 that are over, %4 were met.</source>
            <translation>进行中的 %1 个目标中，按当前进度有 %2 个完不成；已结束的 %3 个中完成了 %4 个。</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>截至 %1。</translation>
        </message>
        <message>
            <source>Left out, because they have not begun: %1.</source>
            <translation>因尚未开始而未列入：%1。</translation>
        </message>
        <message>
            <source>Targets reached</source>
            <translation>目标完成情况</translation>
        </message>
        <message>
            <source>Every target against what was reached in its period, and what the pace so far would make of it.</source>
            <translation>每个目标与期间内的完成情况，以及按当前进度的预计。</translation>
        </message>
        <message>
            <source>Came here</source>
            <translation>到达过</translation>
        </message>
        <message>
            <source>Closed opportunities that came to this stage or further.</source>
            <translation>到达过此阶段或更后阶段的已结商机。</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>继续推进</translation>
        </message>
        <message>
            <source>Share of them that came to the next stage; of the last one: that were won.</source>
            <translation>其中进入下一阶段的比例；最后阶段为赢单比例。</translation>
        </message>
        <message>
            <source>Won from here</source>
            <translation>由此赢单</translation>
        </message>
        <message>
            <source>(won + 5 × win rate) / (came here + 5): few cases lean on all.</source>
            <translation>（赢单 + 5 × 赢单率）/（到达 + 5）：样本少时向总体靠拢。</translation>
        </message>
        <message>
            <source>Set for the stage</source>
            <translation>阶段设定值</translation>
        </message>
        <message>
            <source>Days, median</source>
            <translation>天数中位数</translation>
        </message>
        <message>
            <source>Between coming to the stage and leaving it.</source>
            <translation>从进入阶段到离开。</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>目前未结</translation>
        </message>
        <message>
            <source>No opportunity was closed: chances are those set for the stages. Open %1, likely %2.</source>
            <translation>没有已结商机：概率取各阶段设定值。未结 %1，预计 %2。</translation>
        </message>
        <message>
            <source>Open %1, likely %2 (80 %: %3 to %4), as %5 of %6 closed ones were won.</source>
            <translation>未结 %1，预计 %2（80%：%3 至 %4）；已结 %6 个中赢单 %5 个。</translation>
        </message>
        <message>
            <source>Winning took %1 days (median; mean %2).</source>
            <translation>赢单用时 %1 天（中位数；平均 %2）。</translation>
        </message>
        <message>
            <source>Velocity: %1 a day (open × win rate × mean won value / median days).</source>
            <translation>流速：每天 %1（未结数 × 赢单率 × 平均赢单额 / 中位天数）。</translation>
        </message>
        <message>
            <source>Lost ones of which no earlier stage is known count only as closed: %1.</source>
            <translation>不知曾到何阶段的丢单只计入已结：%1。</translation>
        </message>
        <message>
            <source>How far closed opportunities came</source>
            <translation>已结商机走了多远</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>漏斗</translation>
        </message>
        <message>
            <source>How far closed opportunities came, by the day they were closed, and what that says about the open ones.</source>
            <translation>已结商机走到哪个阶段（按结束日），以及对未结商机的启示。</translation>
        </message>
        <message>
            <source>First purchase</source>
            <translation>首次购买</translation>
        </message>
        <message>
            <source>Whose first counted purchase was then.</source>
            <translation>首次有效购买在此期间的客户。</translation>
        </message>
        <message>
            <source>Bought then or later.</source>
            <translation>当期或以后购买过。</translation>
        </message>
        <message>
            <source>Bought in that step of time.</source>
            <translation>在该期购买过。</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Nobody has bought anything yet.</source>
            <translation>还没有人购买。</translation>
        </message>
        <message>
            <source>%1 of %2 customers bought again (%3 %).</source>
            <translation>%2 个客户中有 %1 个再次购买（%3%）。</translation>
        </message>
        <message>
            <source>Half of them within %1 days.</source>
            <translation>其中一半在 %1 天内。</translation>
        </message>
        <message>
            <source>As of %1. The last figure of each row is of the running step of time and not finished; it is in no average.</source>
            <translation>截至 %1。每行最后一个数字属于未结束的当期，不计入平均。</translation>
        </message>
        <message>
            <source>Earlier cohorts that are not shown but in the average: %1.</source>
            <translation>未显示但计入平均的更早批次：%1。</translation>
        </message>
        <message>
            <source>New customers</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>客户批次</translation>
        </message>
        <message>
            <source>Customers by the month of their first purchase, and the share of them that bought again in each month after it.</source>
            <translation>按首次购买月份分组的客户，以及此后每月再次购买的比例。</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>统计方式</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>现有库存</translation>
        </message>
        <message>
            <source>Entries less deliveries; returns come back.</source>
            <translation>入库减发货；退货计回。</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最低库存</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Less what came back.</source>
            <translation>已扣除退回的。</translation>
        </message>
        <message>
            <source>Ordered in 90 days</source>
            <translation>90 天内订购</translation>
        </message>
        <message>
            <source>Lasts days</source>
            <translation>可用天数</translation>
        </message>
        <message>
            <source>On hand / what was ordered a day in the last 90 days.</source>
            <translation>现有库存 / 最近 90 天日均订购。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>On hand at cost; nothing below zero.</source>
            <translation>按成本计的库存；负数不计。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>充足</translation>
        </message>
        <message>
            <source>more delivered than was there</source>
            <translation>发出多于库存</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>已无库存</translation>
        </message>
        <message>
            <source>below the minimum</source>
            <translation>低于最低库存</translation>
        </message>
        <message>
            <source>Of no product is the stock tracked.</source>
            <translation>没有产品跟踪库存。</translation>
        </message>
        <message>
            <source>%1 of %2 products are below their minimum, %3 are gone; the stock is worth %4 at cost.</source>
            <translation>%2 种产品中 %1 种低于最低库存，%3 种已无库存；库存按成本值 %4。</translation>
        </message>
        <message>
            <source>As of %1. Products whose stock is not tracked are left out.</source>
            <translation>截至 %1。不跟踪库存的产品未列入。</translation>
        </message>
        <message>
            <source>Reported sold</source>
            <translation>上报已售</translation>
        </message>
        <message>
            <source>Should be left</source>
            <translation>应剩余</translation>
        </message>
        <message>
            <source>Delivered less reported sold.</source>
            <translation>发货减上报已售。</translation>
        </message>
        <message>
            <source>Counted last</source>
            <translation>最近盘点</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>盘点日期</translation>
        </message>
        <message>
            <source>No reseller reported sales yet.</source>
            <translation>还没有经销商上报销售。</translation>
        </message>
        <message>
            <source>%1 resellers report; in %2 cases more was reported sold than was delivered.</source>
            <translation>%1 个经销商上报；其中 %2 项上报销量多于发货。</translation>
        </message>
        <message>
            <source>Only products for which a reseller reported at least once.</source>
            <translation>只含经销商至少上报过一次的产品。</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>What is on hand from entries and deliveries, what is low, and how long it lasts; for resellers what they should still have.</source>
            <translation>由入库和发货得出的库存、哪些偏低、可用多久；对经销商则是应剩余的数量。</translation>
        </message>
        <message>
            <source>Reseller</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>%1 % below what it was every year before</source>
            <translation>比往年一贯水平低 %1%</translation>
        </message>
        <message>
            <source>%1 % above what it was every year before</source>
            <translation>比往年一贯水平高 %1%</translation>
        </message>
        <message>
            <source>%1 % below the season's usual, %2 times the usual spread</source>
            <translation>比同季常态低 %1%，为常见波动的 %2 倍</translation>
        </message>
        <message>
            <source>%1 % above the season's usual, %2 times the usual spread</source>
            <translation>比同季常态高 %1%，为常见波动的 %2 倍</translation>
        </message>
        <message>
            <source>Paid above the order</source>
            <translation>付款超过订单</translation>
        </message>
        <message>
            <source>More was received than the order's total: a payment on the wrong order, or money to give back.</source>
            <translation>收款多于订单总额：可能记错订单，或应退款。</translation>
        </message>
        <message>
            <source>Orders of the future</source>
            <translation>未来日期的订单</translation>
        </message>
        <message>
            <source>The day of the order has not come yet: a mistyped year?</source>
            <translation>下单日期尚未到来：年份输错了？</translation>
        </message>
        <message>
            <source>Payments of the future</source>
            <translation>未来日期的收款</translation>
        </message>
        <message>
            <source>The day of receipt has not come yet: a mistyped year?</source>
            <translation>收款日期尚未到来：年份输错了？</translation>
        </message>
        <message>
            <source>Due before it was ordered</source>
            <translation>到期早于下单</translation>
        </message>
        <message>
            <source>The due day lies before the day of the order.</source>
            <translation>到期日早于下单日。</translation>
        </message>
        <message>
            <source>Receipts written twice</source>
            <translation>重复的收款</translation>
        </message>
        <message>
            <source>The same customer, day, amount and reference more than once.</source>
            <translation>同一客户、日期、金额和参考号出现多次。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>平常</translation>
        </message>
        <message>
            <source>Last year's month with the usual change since.</source>
            <translation>去年同月加上常见变化。</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录数</translation>
        </message>
        <message>
            <source>Why it stands here</source>
            <translation>列入原因</translation>
        </message>
        <message>
            <source>All sales</source>
            <translation>全部销售</translation>
        </message>
        <message>
            <source>The data show nothing odd.</source>
            <translation>数据没有异常。</translation>
        </message>
        <message>
            <source>Kinds of data that cannot be right: %1.</source>
            <translation>不可能正确的数据类别：%1。</translation>
        </message>
        <message>
            <source>No month of the last %1 was unusual.</source>
            <translation>最近 %1 个月没有异常。</translation>
        </message>
        <message>
            <source>To judge a month takes %1 months of sales; there are not so many yet.</source>
            <translation>判断一个月需要 %1 个月的销售；目前还不够。</translation>
        </message>
        <message>
            <source>%1, %2: %3.</source>
            <translation>%1，%2：%3。</translation>
        </message>
        <message>
            <source>Judged: the last %1 months before %2, in %3 of %4 parts with at least %5 months of sales.</source>
            <translation>判断范围：%2 之前的 %1 个月，%4 个部分中有 %3 个至少有 %5 个月的销售。</translation>
        </message>
        <message>
            <source>Unusual: 3.5 times the usual spread (median and median deviation of the changes on the year before) and at least 10 %.</source>
            <translation>异常：超过常见波动的 3.5 倍（同比变化的中位数与中位绝对偏差），且至少 10%。</translation>
        </message>
        <message>
            <source>Unusual months and data</source>
            <translation>异常月份与数据</translation>
        </message>
        <message>
            <source>Months whose sales differ from the season's usual by far, and records that cannot be right.</source>
            <translation>销售明显偏离同季常态的月份，以及不可能正确的记录。</translation>
        </message>
        <message>
            <source>Of the expected close; of winning for what was won.</source>
            <translation>预计成交月；赢单按赢单月。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>With 90 %: the exact distribution of what is won and what is not.</source>
            <translation>90% 把握：按赢与不赢的精确分布。</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>The month's target of orders.</source>
            <translation>当月订单目标。</translation>
        </message>
        <message>
            <source>Above target</source>
            <translation>超出目标</translation>
        </message>
        <message>
            <source>Won and weighted together, less the target.</source>
            <translation>赢单加加权，减去目标。</translation>
        </message>
        <message>
            <source>no day expected</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <source>No opportunity is open.</source>
            <translation>没有进行中的商机。</translation>
        </message>
        <message>
            <source>Open %1, likely %2 (80 %: %3 to %4); opportunities: %5.</source>
            <translation>未结 %1，预计 %2（80%：%3 至 %4）；商机 %5 个。</translation>
        </message>
        <message>
            <source>%1 open opportunities worth %2 should have closed before this month.</source>
            <translation>有 %1 个未结商机（%2）本应在本月之前成交。</translation>
        </message>
        <message>
            <source>Probabilities are those of the stage, unless somebody set one of their own. The range takes every opportunity as won or lost as a whole.</source>
            <translation>概率取自阶段，除非另行设定。区间按每个商机整体赢或输计算。</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Open opportunities by the month they are expected to close, weighted by their probability, with the range that holds in 80 of 100 cases.</source>
            <translation>按预计成交月份列出的未结商机，按概率加权，并给出 100 次中 80 次成立的区间。</translation>
        </message>
        <message>
            <source>Share of customers</source>
            <translation>客户占比</translation>
        </message>
        <message>
            <source>Last 180 days</source>
            <translation>最近 180 天</translation>
        </message>
        <message>
            <source>What they bought in the last 180 days.</source>
            <translation>最近 180 天购买的金额。</translation>
        </message>
        <message>
            <source>180 days before</source>
            <translation>之前 180 天</translation>
        </message>
        <message>
            <source>What they bought in the window of one year.</source>
            <translation>一年窗口内购买的金额。</translation>
        </message>
        <message>
            <source>Customers by stage</source>
            <translation>各阶段客户数</translation>
        </message>
        <message>
            <source>Money of the last 180 days by stage</source>
            <translation>各阶段最近 180 天的金额</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Days with a purchase.</source>
            <translation>有购买的天数。</translation>
        </message>
        <message>
            <source>Days since</source>
            <translation>距今天数</translation>
        </message>
        <message>
            <source>Cycle (days)</source>
            <translation>周期（天）</translation>
        </message>
        <message>
            <source>The usual gap between two purchases.</source>
            <translation>两次购买之间通常的间隔。</translation>
        </message>
        <message>
            <source>Days since / cycle</source>
            <translation>距今天数 / 周期</translation>
        </message>
        <message>
            <source>Call on</source>
            <translation>联系日</translation>
        </message>
        <message>
            <source>Some days before the next purchase is due, on a working day.</source>
            <translation>在下次购买到期前几天，且为工作日。</translation>
        </message>
        <message>
            <source>The first %1 of %2 customers are shown.</source>
            <translation>显示 %2 位客户中的前 %1 位。</translation>
        </message>
        <message>
            <source>Nobody has bought yet.</source>
            <translation>还没有人买过。</translation>
        </message>
        <message>
            <source>%1 customers have bought; none is in decline, %2 are lost.</source>
            <translation>已有 %1 位客户买过；没有人在衰退，%2 位已流失。</translation>
        </message>
        <message>
            <source>%1 of %2 customers are in decline; they bought for %3 in the half year before.</source>
            <translation>%2 位客户中有 %1 位在衰退；他们在之前半年购买了 %3。</translation>
        </message>
        <message>
            <source>Lost after %1 cycles of silence, decline after %2 or at less than %3 of the money of the half year before; up to %4 purchases exploration, up to %5 formation.</source>
            <translation>沉默超过 %1 个周期为流失，超过 %2 个或金额低于前半年的 %3 为衰退；%4 次以内购买为考察期，%5 次以内为形成期。</translation>
        </message>
        <message>
            <source>Where little is known of a customer, the usual gap of all stands in: %1 days.</source>
            <translation>对了解甚少的客户，以全体通常的间隔代替：%1 天。</translation>
        </message>
        <message>
            <source>%1 orders that nobody has paid yet are no purchases.</source>
            <translation>有 %1 份尚未付款的订单不算购买。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>原阶段</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>已变动</translation>
        </message>
        <message>
            <source>Customers in another stage than before.</source>
            <translation>与之前处于不同阶段的客户。</translation>
        </message>
        <message>
            <source>Where customers of each stage are now</source>
            <translation>各阶段的客户现在在哪里</translation>
        </message>
        <message>
            <source>No customer slipped into decline between %1 and %2.</source>
            <translation>%1 到 %2 之间没有客户滑入衰退。</translation>
        </message>
        <message>
            <source>%1 customers slipped into decline between %2 and %3; they were worth %4 a year.</source>
            <translation>%2 到 %3 之间有 %1 位客户滑入衰退；他们一年价值 %4。</translation>
        </message>
        <message>
            <source>Stages as of %1 against those as of %2, both worked out from what was known by then.</source>
            <translation>截至 %1 与截至 %2 的阶段相比，均按当时已知的情况得出。</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>The stage of each relationship, from the time since the last purchase against the customer's own cycle, the number of purchases, and the money of the last half year against the half year before.</source>
            <translation>每段关系所处的阶段：由距上次购买的时间与客户自己的周期、购买次数，以及最近半年与前半年的金额得出。</translation>
        </message>
        <message>
            <source>Customers at most</source>
            <translation>最多客户数</translation>
        </message>
        <message>
            <source>Moves in the lifecycle</source>
            <translation>生命周期的变动</translation>
        </message>
        <message>
            <source>Who is in another stage at the end of the period than at its beginning; without a beginning, than a month before.</source>
            <translation>谁在期末与期初处于不同阶段；不选起始日则与一个月前相比。</translation>
        </message>
        <message>
            <source>A forecast needs %1 customers and %2 repeat orders; there are %3 and %4. See the lifecycle for who is due.</source>
            <translation>预测需要 %1 位客户和 %2 次重复订单；现有 %3 位和 %4 次。谁到期请看生命周期报表。</translation>
        </message>
        <message>
            <source>Model MBG/NBD with Gamma-Gamma, %1 customers, %2 repeat purchases: r %3, α %4, a %5, b %6 (weeks).</source>
            <translation>模型 MBG/NBD 与 Gamma-Gamma，%1 位客户，%2 次重复购买：r %3，α %4，a %5，b %6（周）。</translation>
        </message>
        <message>
            <source>Frequent buyers spend more each time (correlation %1), which the model does not expect: amounts are indicative.</source>
            <translation>常客每次花得更多（相关 %1），与模型假设不符：金额仅供参考。</translation>
        </message>
        <message>
            <source>Tried on the last 180 days: %1 purchases expected, %2 came; the tenth of customers it named first made %3 of them. See the report on the forecast's quality.</source>
            <translation>用最近 180 天检验：预计 %1 次购买，实际 %2 次；模型最先点名的十分之一客户占 %3。详见预测质量报表。</translation>
        </message>
        <message>
            <source>Still a customer</source>
            <translation>仍是客户</translation>
        </message>
        <message>
            <source>The chance that they have not left for good.</source>
            <translation>没有永远离开的可能性。</translation>
        </message>
        <message>
            <source>Expected purchases</source>
            <translation>预计购买次数</translation>
        </message>
        <message>
            <source>In the next 90 days.</source>
            <translation>今后 90 天内。</translation>
        </message>
        <message>
            <source>Expected per purchase</source>
            <translation>预计每次金额</translation>
        </message>
        <message>
            <source>Lifetime value</source>
            <translation>终身价值</translation>
        </message>
        <message>
            <source>Expected margin of the coming months, discounted by 1 % a month.</source>
            <translation>今后各月的预计毛利，按每月 1% 折现。</translation>
        </message>
        <message>
            <source>Margin so far</source>
            <translation>至今毛利</translation>
        </message>
        <message>
            <source>Sales so far</source>
            <translation>至今销售额</translation>
        </message>
        <message>
            <source>Too few customers came back to say what they will be worth.</source>
            <translation>回头客太少，无法说出客户今后的价值。</translation>
        </message>
        <message>
            <source>In the next %1 months your %2 customers should bring a margin of about %3; the first %4 make %5 of it.</source>
            <translation>今后 %1 个月，您的 %2 位客户预计带来约 %3 的毛利；前 %4 位占 %5。</translation>
        </message>
        <message>
            <source>%1 of sales is margin here. Customers who never bought are left out.</source>
            <translation>此处毛利占销售额的 %1。从未购买的客户未计入。</translation>
        </message>
        <message>
            <source>Buys about every %1 days, %2 days overdue.</source>
            <translation>大约每 %1 天买一次，已逾期 %2 天。</translation>
        </message>
        <message>
            <source>Purchases so far: %1; may have left.</source>
            <translation>至今买过 %1 次；可能已经离开。</translation>
        </message>
        <message>
            <source>Buys about every %1 days; last %2 days ago.</source>
            <translation>大约每 %1 天买一次；上次在 %2 天前。</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>前几位</translation>
        </message>
        <message>
            <source>Opens the customers named so far as a list: to plan calls, to export, or to keep as a segment.</source>
            <translation>以列表打开到此为止的客户：用于安排电话、导出或保存为分群。</translation>
        </message>
        <message>
            <source>Chance to buy</source>
            <translation>购买可能性</translation>
        </message>
        <message>
            <source>At least once in the days asked for.</source>
            <translation>在所选天数内至少一次。</translation>
        </message>
        <message>
            <source>Expected money</source>
            <translation>预计金额</translation>
        </message>
        <message>
            <source>Margin after contact</source>
            <translation>扣除联系成本后的毛利</translation>
        </message>
        <message>
            <source>Expected margin less what addressing them costs.</source>
            <translation>预计毛利减去联系成本。</translation>
        </message>
        <message>
            <source>Too few customers came back to say who will buy next.</source>
            <translation>回头客太少，无法说出谁会接着买。</translation>
        </message>
        <message>
            <source>Among %1 customers we expect %2 purchases in the next %3 days; %4 names carry half of them.</source>
            <translation>在 %1 位客户中，今后 %3 天预计有 %2 次购买；其中 %4 位占一半。</translation>
        </message>
        <message>
            <source>For %1 of them the expected margin is more than the %2 that addressing one costs.</source>
            <translation>其中 %1 位的预计毛利高于每次联系成本 %2。</translation>
        </message>
        <message>
            <source>Tenth of customers</source>
            <translation>客户十分位</translation>
        </message>
        <message>
            <source>In the order in which the forecast would have named them.</source>
            <translation>按预测点名的顺序。</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>购买了</translation>
        </message>
        <message>
            <source>In the days that were held back.</source>
            <translation>在留出的天数内。</translation>
        </message>
        <message>
            <source>Purchases that came</source>
            <translation>实际购买次数</translation>
        </message>
        <message>
            <source>Running share</source>
            <translation>累计占比</translation>
        </message>
        <message>
            <source>Of all purchases that came, up to this tenth.</source>
            <translation>截至此十分位，占全部实际购买的比例。</translation>
        </message>
        <message>
            <source>By frequency alone</source>
            <translation>仅按频率</translation>
        </message>
        <message>
            <source>The same when customers are named by how often they bought a week.</source>
            <translation>按每周购买次数点名客户时的同一数字。</translation>
        </message>
        <message>
            <source>By recency alone</source>
            <translation>仅按远近</translation>
        </message>
        <message>
            <source>By chance</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>提升度</translation>
        </message>
        <message>
            <source>Running share against that of chance.</source>
            <translation>累计占比与随机相比。</translation>
        </message>
        <message>
            <source>Learned from what was known on %1, tried on the %2 days after it.</source>
            <translation>用 %1 之前已知的数据学习，用其后的 %2 天检验。</translation>
        </message>
        <message>
            <source>Too little was bought before and in the days held back to try a forecast.</source>
            <translation>之前和留出的天数内购买太少，无法检验预测。</translation>
        </message>
        <message>
            <source>The first tenth of customers made %1 of the purchases (%2 by frequency alone); %3 were expected, %4 came.</source>
            <translation>前十分之一的客户占了 %1 的购买（仅按频率为 %2）；预计 %3 次，实际 %4 次。</translation>
        </message>
        <message>
            <source>Share of the purchases found, by how many customers are addressed</source>
            <translation>按联系客户的多少，能找到的购买占比</translation>
        </message>
        <message>
            <source>Who bought first after that day is left out: nobody could have named them (%1 customers).</source>
            <translation>在那天之后才首次购买的客户未计入：没人能点出他们（%1 位）。</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月数</translation>
        </message>
        <message>
            <source>Who buys next</source>
            <translation>谁会接着买</translation>
        </message>
        <message>
            <source>Customers by the money to be expected of them in the next days, with the chance that they buy and the reason.</source>
            <translation>按今后几天预计金额排列的客户，附购买可能性和原因。</translation>
        </message>
        <message>
            <source>In the next days</source>
            <translation>今后天数</translation>
        </message>
        <message>
            <source>Cost of addressing one</source>
            <translation>每次联系成本</translation>
        </message>
        <message>
            <source>How good the forecast is</source>
            <translation>预测有多准</translation>
        </message>
        <message>
            <source>The forecast learns from the past without its last days and is then tried on these: what share of the purchases the customers made whom it names first, against simple rules and chance.</source>
            <translation>预测先不看最后几天来学习，再用这几天检验：它最先点名的客户占了多少购买，与简单规则和随机相比。</translation>
        </message>
        <message>
            <source>Days held back</source>
            <translation>留出天数</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>买了</translation>
        </message>
        <message>
            <source>later buys</source>
            <translation>之后买了</translation>
        </message>
        <message>
            <source>also takes</source>
            <translation>同时还买</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>两者都有</translation>
        </message>
        <message>
            <source>Customers who bought the second after the first.</source>
            <translation>在第一种之后又买第二种的客户。</translation>
        </message>
        <message>
            <source>Orders with both.</source>
            <translation>同时含有两者的订单。</translation>
        </message>
        <message>
            <source>With the first</source>
            <translation>含第一种</translation>
        </message>
        <message>
            <source>With the second</source>
            <translation>含第二种</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>支持度</translation>
        </message>
        <message>
            <source>Share of all that have both.</source>
            <translation>两者都有的占全部的比例。</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Of those with the first, how many have the second.</source>
            <translation>有第一种的当中，有第二种的比例。</translation>
        </message>
        <message>
            <source>How many times as often as with anybody; 1 is chance.</source>
            <translation>与任意情况相比的倍数；1 表示偶然。</translation>
        </message>
        <message>
            <source>No two products go together more than by chance.</source>
            <translation>没有哪两种产品一起出现的次数多于偶然。</translation>
        </message>
        <message>
            <source>%1 of those who bought “%2” later buy “%3”: %4 times as many as of all customers.</source>
            <translation>买过“%2”的客户有 %1 之后会买“%3”：是全体客户的 %4 倍。</translation>
        </message>
        <message>
            <source>%1 of the orders with “%2” also hold “%3”: %4 times as many as of all orders.</source>
            <translation>含“%2”的订单有 %1 也含“%3”：是全部订单的 %4 倍。</translation>
        </message>
        <message>
            <source>Orders %1: %2 with products, of %3 customers.</source>
            <translation>订单：%1，其中 %2 份含产品，来自 %3 位客户。</translation>
        </message>
        <message>
            <source>Pairs found fewer than %1 times are left out: too little to tell from chance.</source>
            <translation>出现少于 %1 次的组合不计：太少，无法与偶然区分。</translation>
        </message>
        <message>
            <source>%1 orders with more than %2 products are left out.</source>
            <translation>有 %1 份超过 %2 种产品的订单未计入。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>可能性</translation>
        </message>
        <message>
            <source>Nothing speaks for an offer to anybody: too little was bought.</source>
            <translation>没有可推荐的：购买记录太少。</translation>
        </message>
        <message>
            <source>There is something to offer to %1 customers; for %2 of them it is what they are due to order again.</source>
            <translation>可以向 %1 位客户推荐产品；其中 %2 位是到期再订。</translation>
        </message>
        <message>
            <source>From the orders of two years; what a customer just bought is never offered. %1 customers who bought in the last year have no offer.</source>
            <translation>依据两年的订单；刚买过的绝不推荐。有 %1 位最近一年买过的客户没有可推荐的产品。</translation>
        </message>
        <message>
            <source>What goes together</source>
            <translation>什么会一起买</translation>
        </message>
        <message>
            <source>Pairs of products in one order, or bought one after the other within 180 days, with how much more often than by chance; without a period, of two years.</source>
            <translation>同一订单中的产品组合，或 180 天内先后购买的组合，以及比偶然多多少；不选期间则为两年。</translation>
        </message>
        <message>
            <source>In one order</source>
            <translation>同一订单</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>先后购买</translation>
        </message>
        <message>
            <source>Found at least</source>
            <translation>至少出现</translation>
        </message>
        <message>
            <source>Rows at most</source>
            <translation>最多行数</translation>
        </message>
        <message>
            <source>What to offer next</source>
            <translation>下一步推荐什么</translation>
        </message>
        <message>
            <source>For each customer of the last year the product that speaks most for itself: due to be ordered again, or bought by others with the same products.</source>
            <translation>为最近一年买过的每位客户找出最值得推荐的产品：到期再订的，或拥有同样产品的其他客户所买的。</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>What the records speak for.</source>
            <translation>记录所支持的。</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>人工设定</translation>
        </message>
        <message>
            <source>Never overwritten.</source>
            <translation>绝不覆盖。</translation>
        </message>
        <message>
            <source>Of these as proposed</source>
            <translation>其中与建议一致</translation>
        </message>
        <message>
            <source>Explicit or implicit</source>
            <translation>显性或隐性</translation>
        </message>
        <message>
            <source>Explicit</source>
            <translation>显性</translation>
        </message>
        <message>
            <source>Implicit: cannot be reached</source>
            <translation>隐性：无法联系</translation>
        </message>
        <message>
            <source>Implicit: too few purchases</source>
            <translation>隐性：购买太少</translation>
        </message>
        <message>
            <source>Explicit: at least %1 purchases, and a telephone number or an e-mail address is known.</source>
            <translation>显性：至少购买 %1 次，且有电话或电子邮件。</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>Relationship level</source>
            <translation>关系层次</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Level set by hand</source>
            <translation>人工设定的层次</translation>
        </message>
        <message>
            <source>%1 of %2 customers keep coming back; %3 of them out of trust, %4 for the discounts.</source>
            <translation>%2 位客户中有 %1 位持续回购；其中 %3 位出于信赖，%4 位为了折扣。</translation>
        </message>
        <message>
            <source>Loyalty, first match: not coming back – unknown; only supplier – monopoly; tagged as kin or friend – kinship; 60 % of orders discounted – benefit; 5 of 5 or recommends us – trust; else inertia.</source>
            <translation>忠诚类型，取先符合者：不再回购为未知；唯一供应商为垄断；标签为亲友为亲缘；60% 订单有折扣为利益；满分或推荐我们为信赖；其余为惰性。</translation>
        </message>
        <message>
            <source>Levels: bought twice – benefit; and spoke of feelings – friend; stable and spoke of values – brother; shared opinions and recommends us – intimate; else contact.</source>
            <translation>层次：买过两次为利益；并谈过感情为朋友；稳定且谈过价值观为兄弟；交流过意见并推荐我们为知己；其余为接触。</translation>
        </message>
        <message>
            <source>Loyalty and closeness</source>
            <translation>忠诚与亲近</translation>
        </message>
        <message>
            <source>Why customers stay and how close they are, proposed from what is recorded; what a person set by hand stands beside it and always wins.</source>
            <translation>客户为何留下、有多亲近，由记录提出建议；人工设定的并列显示并始终优先。</translation>
        </message>
        <message>
            <source>Spent to win</source>
            <translation>获客支出</translation>
        </message>
        <message>
            <source>Approved and paid expenses of campaigns.</source>
            <translation>活动的已批准和已支付费用。</translation>
        </message>
        <message>
            <source>Bought for the first time.</source>
            <translation>首次购买。</translation>
        </message>
        <message>
            <source>Cost of a new one</source>
            <translation>每位新客户成本</translation>
        </message>
        <message>
            <source>Spent to keep</source>
            <translation>留客支出</translation>
        </message>
        <message>
            <source>Approved and paid expenses for a single customer.</source>
            <translation>为单个客户支出的已批准和已支付费用。</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>回头客</translation>
        </message>
        <message>
            <source>Bought, and had bought before this time.</source>
            <translation>购买了，且此前已买过。</translation>
        </message>
        <message>
            <source>Cost of keeping one</source>
            <translation>每位回头客成本</translation>
        </message>
        <message>
            <source>Nobody bought in this period.</source>
            <translation>这一期间没有人购买。</translation>
        </message>
        <message>
            <source>%1 new customers, %2 came back; no cost is recorded.</source>
            <translation>%1 位新客户，%2 位回头客；没有记录成本。</translation>
        </message>
        <message>
            <source>Winning a customer cost %1 (%2 new ones), keeping one cost %3 (%4 came back).</source>
            <translation>赢得一位客户花费 %1（%2 位新客户），留住一位花费 %3（%4 位回头客）。</translation>
        </message>
        <message>
            <source>Cost of winning and of keeping a customer</source>
            <translation>赢得与留住一位客户的成本</translation>
        </message>
        <message>
            <source>Winning and keeping</source>
            <translation>赢得与留住</translation>
        </message>
        <message>
            <source>What campaigns cost for each customer who bought for the first time, and what single customers cost for each who came back.</source>
            <translation>活动费用平摊到每位首次购买的客户，单个客户的费用平摊到每位回头客。</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>A while the share before is below 80 %, B below 95 %, else C.</source>
            <translation>之前的累计占比低于 80% 为 A，低于 95% 为 B，其余为 C。</translation>
        </message>
        <message>
            <source>Sales by customer, with the running share</source>
            <translation>按客户的销售额及累计占比</translation>
        </message>
        <message>
            <source>Sales by class</source>
            <translation>按分类的销售额</translation>
        </message>
        <message>
            <source>Nothing was sold in this period.</source>
            <translation>这一期间没有销售。</translation>
        </message>
        <message>
            <source>%1 of %2 customers make 80 % of your margin.</source>
            <translation>%2 位客户中的 %1 位贡献了 80% 的毛利。</translation>
        </message>
        <message>
            <source>%1 of %2 customers make 80 % of your sales.</source>
            <translation>%2 位客户中的 %1 位贡献了 80% 的销售额。</translation>
        </message>
        <message>
            <source>Orders %1.</source>
            <translation>订单：%1。</translation>
        </message>
        <message>
            <source>The best fifth makes %1; the Gini coefficient is %2 (0: all equal, 1: one has it all).</source>
            <translation>最好的五分之一占 %1；基尼系数为 %2（0：人人相等，1：一人独占）。</translation>
        </message>
        <message>
            <source>%1 customers without sales, or with more returned than bought, stand outside.</source>
            <translation>有 %1 位没有销售或退货多于购买的客户未计入。</translation>
        </message>
        <message>
            <source>Key customers (ABC)</source>
            <translation>重点客户（ABC）</translation>
        </message>
        <message>
            <source>Customers by sales or margin, largest first: A until 80 % are reached, B until 95 %, C the rest; equal amounts get equal classes.</source>
            <translation>按销售额或毛利从大到小：累计到 80% 为 A，到 95% 为 B，其余为 C；金额相等则分类相同。</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>衡量依据</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Personnel</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>形象</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>体力</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>精神</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答卷</translation>
        </message>
        <message>
            <source>Value received</source>
            <translation>所得价值</translation>
        </message>
        <message>
            <source>Product 40 %, service, personnel and image 20 % each; 0 to 10.</source>
            <translation>产品 40%，服务、人员、形象各 20%；0 到 10。</translation>
        </message>
        <message>
            <source>Cost borne</source>
            <translation>付出成本</translation>
        </message>
        <message>
            <source>Money 50 %, time 20 %, energy and nerves 15 % each; 0 to 10.</source>
            <translation>货币 50%，时间 20%，体力和精神各 15%；0 到 10。</translation>
        </message>
        <message>
            <source>Delivered value</source>
            <translation>让渡价值</translation>
        </message>
        <message>
            <source>Value received less cost borne.</source>
            <translation>所得价值减去付出成本。</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我们</translation>
        </message>
        <message>
            <source>Nobody has rated what they get and what it costs them; send a survey with questions on both.</source>
            <translation>还没有人评价过所得和付出；请发送含这两类问题的调查。</translation>
        </message>
        <message>
            <source>Customers rate what they get at %1 and what it costs them at %2: a delivered value of %3.</source>
            <translation>客户对所得的评分为 %1，对付出的评分为 %2：让渡价值 %3。</translation>
        </message>
        <message>
            <source>Our delivered value is %1, that of the best rival, %2, is %3.</source>
            <translation>我们的让渡价值为 %1，最强对手 %2 为 %3。</translation>
        </message>
        <message>
            <source>Answers %1.</source>
            <translation>答卷：%1。</translation>
        </message>
        <message>
            <source>Parts without an answer lend their weight to the others; with fewer than two on a side nothing is said.</source>
            <translation>没有回答的部分把权重让给其他部分；一侧不足两项时不作评价。</translation>
        </message>
        <message>
            <source>What customers get (product, service, personnel, image) less what it costs them (money, time, energy, nerves), as they rate both from 0 to 10.</source>
            <translation>客户所得（产品、服务、人员、形象）减去其付出（货币、时间、体力、精神），均由客户从 0 到 10 评分。</translation>
        </message>
        <message>
            <source>We and rivals</source>
            <translation>我们与对手</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>分群</translation>
        </message>
        <message>
            <source>Of those who bought in the window.</source>
            <translation>在窗口内购买过的客户中。</translation>
        </message>
        <message>
            <source>What they paid in the window, without tax and less refunds.</source>
            <translation>窗口内实付金额，不含税并扣除退款。</translation>
        </message>
        <message>
            <source>Share of money</source>
            <translation>金额占比</translation>
        </message>
        <message>
            <source>Days since last purchase</source>
            <translation>距上次购买天数</translation>
        </message>
        <message>
            <source>On average.</source>
            <translation>平均值。</translation>
        </message>
        <message>
            <source>Money by segment</source>
            <translation>各分群的金额</translation>
        </message>
        <message>
            <source>Customers by segment</source>
            <translation>各分群的客户数</translation>
        </message>
        <message>
            <source>Recency</source>
            <translation>最近购买</translation>
        </message>
        <message>
            <source>5: the fifth that bought last.</source>
            <translation>5：最近购买的五分之一。</translation>
        </message>
        <message>
            <source>Frequency and money %1</source>
            <translation>频率与金额 %1</translation>
        </message>
        <message>
            <source>Customers by recency, and by frequency and money</source>
            <translation>按最近购买、频率与金额的客户数</translation>
        </message>
        <message>
            <source>RFM</source>
            <translation>RFM</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>Nobody bought in the window.</source>
            <translation>窗口内没有人购买。</translation>
        </message>
        <message>
            <source>%1 customers you cannot lose (%2 of customers, %3 of the money) have not bought for %4 days on average.</source>
            <translation>%1 位不能失去的客户（占客户 %2，占金额 %3）平均已 %4 天没有购买。</translation>
        </message>
        <message>
            <source>%1 good customers are at risk (%2 of customers, %3 of the money).</source>
            <translation>%1 位好客户有流失风险（占客户 %2，占金额 %3）。</translation>
        </message>
        <message>
            <source>%1 customers bought in the window, for %2; no good one is at risk.</source>
            <translation>窗口内有 %1 位客户购买，共 %2；没有好客户面临流失。</translation>
        </message>
        <message>
            <source>Purchases of the last %1 days; %2 customers bought, %3 did not.</source>
            <translation>最近 %1 天的购买；%2 位客户买过，%3 位没有。</translation>
        </message>
        <message>
            <source>With fewer than 25 customers, fifths say little.</source>
            <translation>客户少于 25 位时，五分法意义不大。</translation>
        </message>
        <message>
            <source>Recency, frequency, money</source>
            <translation>最近购买、频率、金额</translation>
        </message>
        <message>
            <source>How lately, how often and for how much each customer bought in the last year, each scored from 1 to 5 by fifths in which equal customers are equal; the segments follow from recency and the mean of the other two.</source>
            <translation>每位客户最近一年购买的远近、次数和金额，各按五分法评 1 到 5 分，相等的客户得分相同；分群由最近购买和其余两项的平均得出。</translation>
        </message>
        <message>
            <source>Five by five</source>
            <translation>五乘五</translation>
        </message>
        <message>
            <source>stated spend</source>
            <translation>已知支出</translation>
        </message>
        <message>
            <source>our rank</source>
            <translation>我方排名</translation>
        </message>
        <message>
            <source>the stated spend is nothing</source>
            <translation>已知支出为零</translation>
        </message>
        <message>
            <source>we sell more than they are said to spend</source>
            <translation>我们的销售额超过其支出</translation>
        </message>
        <message>
            <source>more returned than bought</source>
            <translation>退货多于购买</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Sales of a year</source>
            <translation>一年销售额</translation>
        </message>
        <message>
            <source>They spend</source>
            <translation>客户支出</translation>
        </message>
        <message>
            <source>In our field in a year, with everybody; as stated.</source>
            <translation>客户一年在我们这一领域的总支出（填写值）。</translation>
        </message>
        <message>
            <source>Our share</source>
            <translation>我方份额</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>From our rank among N suppliers: (1 − rank/(N+1))·2/N.</source>
            <translation>由我方在 N 家供应商中的排名得出：(1 − 名次/(N+1))·2/N。</translation>
        </message>
        <message>
            <source>Others get</source>
            <translation>他人所得</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>We get %1 of what the customers with a stated spend buy in our field; %2 a year go to others.</source>
            <translation>在已知支出的客户中，我们得到其在本领域采购的 %1；每年有 %2 归他人。</translation>
        </message>
        <message>
            <source>Of no customer is it known what they spend in our field; put it on the customer's page.</source>
            <translation>没有任何客户的本领域支出是已知的；请填写在客户页面上。</translation>
        </message>
        <message>
            <source>What others get</source>
            <translation>他人所得</translation>
        </message>
        <message>
            <source>The total is the ratio of the sums over stated spends that are believable; %1 rows are not, and %2 customers without a stated spend or rank are left out.</source>
            <translation>总计为可信的已知支出的总和之比；%1 行不可信，另有 %2 位没有支出或排名的客户未计入。</translation>
        </message>
        <message>
            <source>Share of customers' spend</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Our sales of the last year against what the customer spends in our field, as stated on their page; where only our rank among their suppliers is known, by the Wallet Allocation Rule.</source>
            <translation>我们最近一年的销售额与客户在本领域的支出（填写在客户页面）之比；只知道我方排名时按钱包分配法则计算。</translation>
        </message>
        <message>
            <source>“%1” takes a number, not “%2”.</source>
            <translation>“%1”应为数字，不能是“%2”。</translation>
        </message>
        <message>
            <source>“%1” takes an amount such as 12.50, not “%2”.</source>
            <translation>“%1”应为金额，如 12.50，不能是“%2”。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Quadrant</source>
            <translation>象限</translation>
        </message>
        <message>
            <source>Of those of whom satisfaction and purchases are known.</source>
            <translation>在满意度和购买都已知的客户中。</translation>
        </message>
        <message>
            <source>Customers by satisfaction and loyalty</source>
            <translation>按满意与忠诚的客户数</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>持续回购</translation>
        </message>
        <message>
            <source>At least two purchases, and no more than one and a half cycles since the last.</source>
            <translation>至少购买两次，且距上次购买不超过一个半周期。</translation>
        </message>
        <message>
            <source>Repurchase rate</source>
            <translation>回购率</translation>
        </message>
        <message>
            <source>With the 95 % interval by Wilson.</source>
            <translation>附 95% 区间（Wilson）。</translation>
        </message>
        <message>
            <source>Repurchase rate by satisfaction, with 95 % interval</source>
            <translation>按满意度的回购率，附 95% 区间</translation>
        </message>
        <message>
            <source>Would recommend</source>
            <translation>推荐意愿</translation>
        </message>
        <message>
            <source>Of nobody is it known that they are satisfied and what they buy.</source>
            <translation>没有客户的满意度和购买情况同时已知。</translation>
        </message>
        <message>
            <source>%1 of %2 satisfied customers have stopped buying (%3; 95 %: %4–%5).</source>
            <translation>%2 位满意的客户中有 %1 位已停止购买（%3；95%：%4–%5）。</translation>
        </message>
        <message>
            <source>Satisfied: 4 or 5 of 5 in the latest answer of the last 365 days. %1 customers without such an answer or with fewer than two purchases are not judged.</source>
            <translation>满意：最近 365 天内最新答卷为 5 分中的 4 或 5 分。有 %1 位没有这样的答卷或购买不到两次的客户不作判断。</translation>
        </message>
        <message>
            <source>Satisfied, but leaving</source>
            <translation>满意却在离开</translation>
        </message>
        <message>
            <source>Satisfaction against coming back: loyal is who bought at least twice and is not silent for more than one and a half of their own cycles.</source>
            <translation>满意度与回购相对照：至少购买两次、且沉默不超过自己的一个半周期者为忠诚。</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Talk every (days)</source>
            <translation>每隔几天联系</translation>
        </message>
        <message>
            <source>From the care levels in the settings.</source>
            <translation>取自设置中的维护标准。</translation>
        </message>
        <message>
            <source>Talked in time</source>
            <translation>按时联系</translation>
        </message>
        <message>
            <source>Silent too long</source>
            <translation>沉默太久</translation>
        </message>
        <message>
            <source>Never talked</source>
            <translation>从未联系</translation>
        </message>
        <message>
            <source>Less than their grade</source>
            <translation>低于其等级</translation>
        </message>
        <message>
            <source>Care by grade</source>
            <translation>按等级的维护情况</translation>
        </message>
        <message>
            <source>Last talk</source>
            <translation>上次联系</translation>
        </message>
        <message>
            <source>Days of silence</source>
            <translation>沉默天数</translation>
        </message>
        <message>
            <source>Margin of a year</source>
            <translation>一年毛利</translation>
        </message>
        <message>
            <source>%1 of %2 customers of grade A and %3 of %4 of grade B hear from us less than they should.</source>
            <translation>%2 位 A 级客户中有 %1 位、%4 位 B 级客户中有 %3 位，我们联系得不够。</translation>
        </message>
        <message>
            <source>No care levels are set: A 30, B 60, C 120, D 180 days are taken.</source>
            <translation>未设置维护标准：按 A 30、B 60、C 120、D 180 天计。</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>From us</source>
            <translation>我方发起</translation>
        </message>
        <message>
            <source>From them</source>
            <translation>对方发起</translation>
        </message>
        <message>
            <source>Their share</source>
            <translation>对方占比</translation>
        </message>
        <message>
            <source>Of all talks; a half is balanced.</source>
            <translation>占全部沟通的比例；一半为平衡。</translation>
        </message>
        <message>
            <source>From us and from them</source>
            <translation>我方与对方</translation>
        </message>
        <message>
            <source>We spoke to customers %1 times, they to us %2 times; from %3 active customers we have not heard for longer than their grade allows.</source>
            <translation>我们主动联系客户 %1 次，客户联系我们 %2 次；有 %3 位活跃客户沉默的时间超过其等级允许的天数。</translation>
        </message>
        <message>
            <source>Talks %1.</source>
            <translation>沟通：%1。</translation>
        </message>
        <message>
            <source>Who is silent by name is in the report on care.</source>
            <translation>沉默客户的名单见维护情况报表。</translation>
        </message>
        <message>
            <source>Which customers hear from us less often than their grade deserves: days since the last talk of any kind against the care level of the grade.</source>
            <translation>哪些客户得到的联系少于其等级应有的：距上次任何沟通的天数，与该等级的维护标准相比。</translation>
        </message>
        <message>
            <source>Balance of talks</source>
            <translation>沟通平衡</translation>
        </message>
        <message>
            <source>What we said against what they said, by content; without a period, of the last year.</source>
            <translation>我们说的与客户说的，按内容分；不选期间则为最近一年。</translation>
        </message>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1（%3 中的 %2）</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>太少，不足以下结论</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>CSAT: per cent of 4 and 5; NPS: points; CES and values: the mean; with the 95 % interval.</source>
            <translation>CSAT：4 和 5 分的百分比；NPS：分值；CES 和价值：平均值；附 95% 区间。</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Most chosen</source>
            <translation>最多选择</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>Answers outside their scale: counted here, never bent.</source>
            <translation>超出量程的回答：只计数，不改动。</translation>
        </message>
        <message>
            <source>There is no survey with questions yet.</source>
            <translation>还没有带问题的调查。</translation>
        </message>
        <message>
            <source>%1 surveys, %2 votes; %3 of %4 sent were answered.</source>
            <translation>%1 份调查，%2 票；发出 %4 份，回收 %3 份。</translation>
        </message>
        <message>
            <source>Under 5 votes no score is shown, under 30 take it as indicative.</source>
            <translation>少于 5 票不显示得分，少于 30 票仅供参考。</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>调查</translation>
        </message>
        <message>
            <source>Every question of every survey by the answers of the period: votes, score with interval, response rate.</source>
            <translation>每份调查的每个问题在本期的回答：票数、得分及区间、回收率。</translation>
        </message>
        <message>
            <source>Resolved in time</source>
            <translation>按时解决</translation>
        </message>
        <message>
            <source>Resolved in time, of those resolved; interval by Wilson.</source>
            <translation>已解决中按时的比例；Wilson 区间。</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Share reopened</source>
            <translation>重开比例</translation>
        </message>
        <message>
            <source>Cases that were opened again at least once; interval by Wilson.</source>
            <translation>至少重新打开过一次的工单；Wilson 区间。</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Cases that repeat an earlier one of the same customer and cause.</source>
            <translation>与同一客户、同一原因的先前工单重复的工单。</translation>
        </message>
        <message>
            <source>Days to solve</source>
            <translation>解决天数</translation>
        </message>
        <message>
            <source>Median by Kaplan–Meier: cases still open count for as long as they have been.</source>
            <translation>Kaplan–Meier 中位数：未结工单按已开时长计入。</translation>
        </message>
        <message>
            <source>For 100 orders</source>
            <translation>每 100 单</translation>
        </message>
        <message>
            <source>Cases for 100 orders of the month, with the exact Poisson interval (Garwood).</source>
            <translation>当月每 100 个订单的工单数，附精确 Poisson 区间（Garwood）。</translation>
        </message>
        <message>
            <source>Cases for 100 orders over all months.</source>
            <translation>所有月份每 100 个订单的工单数。</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>Usual less three standard errors, never below 0.</source>
            <translation>平常减三倍标准误，不低于 0。</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Usual and three standard errors.</source>
            <translation>平常加三倍标准误。</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>信号</translation>
        </message>
        <message>
            <source>Beyond the limits, or the eighth month in a row on one side of the usual.</source>
            <translation>超出界限，或连续第八个月在平常的同一侧。</translation>
        </message>
        <message>
            <source>not half solved yet</source>
            <translation>尚未解决一半</translation>
        </message>
        <message>
            <source>above the limit</source>
            <translation>超出上限</translation>
        </message>
        <message>
            <source>below the limit</source>
            <translation>低于下限</translation>
        </message>
        <message>
            <source>%1 months in a row above</source>
            <translation>连续 %1 个月偏高</translation>
        </message>
        <message>
            <source>%1 months in a row below</source>
            <translation>连续 %1 个月偏低</translation>
        </message>
        <message>
            <source>More than chance: %1.</source>
            <translation>超出偶然：%1。</translation>
        </message>
        <message>
            <source>%1 cases; no month differs from the usual by more than chance.</source>
            <translation>%1 个工单；没有月份偏离平常超出偶然。</translation>
        </message>
        <message>
            <source>%1 cases, %2 of them opened again.</source>
            <translation>%1 个工单，其中 %2 个重新打开。</translation>
        </message>
        <message>
            <source>Limits need at least five months with cases and orders.</source>
            <translation>界限至少需要五个有工单和订单的月份。</translation>
        </message>
        <message>
            <source>Cases for 100 orders, with control limits</source>
            <translation>每 100 单工单数及控制界限</translation>
        </message>
        <message>
            <source>Quality of service</source>
            <translation>服务质量</translation>
        </message>
        <message>
            <source>Cases by the day they were opened: in time, reopened, repeated, days to solve; by month with control limits on cases for 100 orders.</source>
            <translation>按受理日期统计的工单：按时、重开、重复、解决天数；按月附每 100 单工单数的控制界限。</translation>
        </message>
        <message>
            <source>count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Share of cost</source>
            <translation>费用占比</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Share of this group and all larger ones.</source>
            <translation>该组与所有更大组的合计占比。</translation>
        </message>
        <message>
            <source>Vital few</source>
            <translation>关键少数</translation>
        </message>
        <message>
            <source>The smallest set that makes 80 %, with those tied with its last.</source>
            <translation>达到 80% 的最小集合，含与最后一项并列者。</translation>
        </message>
        <message>
            <source>With prevention</source>
            <translation>有预防措施</translation>
        </message>
        <message>
            <source>Cases with at least one preventive action.</source>
            <translation>至少有一项预防措施的工单。</translation>
        </message>
        <message>
            <source>vital</source>
            <translation>关键</translation>
        </message>
        <message>
            <source>No compensation was paid for these cases.</source>
            <translation>这些工单没有支付补偿。</translation>
        </message>
        <message>
            <source>%1: %2 % of the compensation of %3 cases.</source>
            <translation>%1：占 %3 个工单补偿的 %2%。</translation>
        </message>
        <message>
            <source>%1: %2 % of %3 cases.</source>
            <translation>%1：占 %3 个工单的 %2%。</translation>
        </message>
        <message>
            <source>%1 smaller groups are only in the total.</source>
            <translation>%1 个更小的组只计入合计。</translation>
        </message>
        <message>
            <source>%1 cases have no such value; they are a group of their own.</source>
            <translation>%1 个工单没有此值，自成一组。</translation>
        </message>
        <message>
            <source>Compensation, and its share together</source>
            <translation>补偿及其累计占比</translation>
        </message>
        <message>
            <source>Cases, and their share together</source>
            <translation>工单及其累计占比</translation>
        </message>
        <message>
            <source>Causes of complaints</source>
            <translation>投诉原因</translation>
        </message>
        <message>
            <source>Cases by the day they were opened, the largest groups first, by count or by what was paid as compensation.</source>
            <translation>按受理日期统计的工单，最大的组在前，按数量或按补偿金额。</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Hours to answer</source>
            <translation>答复小时数</translation>
        </message>
        <message>
            <source>Median by Kaplan–Meier, in hours of the calendar.</source>
            <translation>Kaplan–Meier 中位数，按日历小时。</translation>
        </message>
        <message>
            <source>Solved ones only</source>
            <translation>仅已解决</translation>
        </message>
        <message>
            <source>The plain median of those resolved, which flatters.</source>
            <translation>已解决工单的普通中位数，偏乐观。</translation>
        </message>
        <message>
            <source>Half of %1 cases are solved within %2 days; %3 are open.</source>
            <translation>%1 个工单中一半在 %2 天内解决；%3 个未结。</translation>
        </message>
        <message>
            <source>Too little is solved to say how long half of the cases take; %1 of %2 are open.</source>
            <translation>已解决的太少，无法说明一半工单需要多久；%2 个中有 %1 个未结。</translation>
        </message>
        <message>
            <source>%1 cases are solved without a day of solution and left out.</source>
            <translation>%1 个已解决工单没有解决日期，未计入。</translation>
        </message>
        <message>
            <source>Days until half of the cases are solved</source>
            <translation>解决一半工单所需天数</translation>
        </message>
        <message>
            <source>Time to solution</source>
            <translation>解决时长</translation>
        </message>
        <message>
            <source>Cases by the day they were opened: median time to the answer and to the solution, open cases counted for as long as they have been open.</source>
            <translation>按受理日期统计的工单：答复和解决的中位时长，未结工单按已开时长计入。</translation>
        </message>
        <message>
            <source>Answered, with a promise to measure it against.</source>
            <translation>已答复且有承诺可比。</translation>
        </message>
        <message>
            <source>of these in time</source>
            <translation>其中按时</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>按时答复</translation>
        </message>
        <message>
            <source>Answered in time, of those answered; interval by Wilson.</source>
            <translation>已答复中按时的比例；Wilson 区间。</translation>
        </message>
        <message>
            <source>Resolved, with a promise to measure it against.</source>
            <translation>已解决且有承诺可比。</translation>
        </message>
        <message>
            <source>Late now</source>
            <translation>目前超时</translation>
        </message>
        <message>
            <source>Open, and past the time promised for the solution.</source>
            <translation>未结且已超过承诺的解决时间。</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>已升级</translation>
        </message>
        <message>
            <source>Passed at least one step of the service level.</source>
            <translation>至少越过服务级别的一级。</translation>
        </message>
        <message>
            <source>Stated timely</source>
            <translation>注明及时</translation>
        </message>
        <message>
            <source>Where the imported field says so.</source>
            <translation>导入的字段如此注明。</translation>
        </message>
        <message>
            <source>Timely, as stated</source>
            <translation>注明及时比例</translation>
        </message>
        <message>
            <source>Of the cases in which the imported field says anything.</source>
            <translation>在导入字段有内容的工单中。</translation>
        </message>
        <message>
            <source>%1 % of %2 answers came in time.</source>
            <translation>%2 次答复中 %1% 按时。</translation>
        </message>
        <message>
            <source>%1 % of %2 solutions came in time.</source>
            <translation>%2 次解决中 %1% 按时。</translation>
        </message>
        <message>
            <source>%1 % of %2 cases were timely, as the imported field says.</source>
            <translation>%2 个工单中 %1% 及时，依导入字段。</translation>
        </message>
        <message>
            <source>%1 open cases are past their time.</source>
            <translation>%1 个未结工单已超时。</translation>
        </message>
        <message>
            <source>No open case is past its time.</source>
            <translation>没有未结工单超时。</translation>
        </message>
        <message>
            <source>Time counts by the opening hours and holidays of the settings, and stands while the customer is waited for. Cases that came in as answered or resolved without a time are left out of the shares.</source>
            <translation>时间按设置中的营业时间和节假日计算，等待客户期间停表。导入时已答复或已解决但没有时间的工单不计入比例。</translation>
        </message>
        <message>
            <source>Service levels</source>
            <translation>服务级别</translation>
        </message>
        <message>
            <source>Cases by the day they were opened: answered and resolved within the time that the service levels promise, late now, escalated.</source>
            <translation>按受理日期统计的工单：在服务级别承诺的时间内答复和解决、目前超时、已升级。</translation>
        </message>
        <message>
            <source>Field that says whether it was timely</source>
            <translation>说明是否及时的字段</translation>
        </message>
        <message>
            <source>%1 goes beyond its budget by %2, submitted claims included.</source>
            <translation>%1 超出预算 %2（含已提交的报销）。</translation>
        </message>
        <message>
            <source>%1 and older</source>
            <translation>%1 及以上</translation>
        </message>
        <message>
            <source>under %1</source>
            <translation>%1 以下</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>%1 及以上</translation>
        </message>
        <message>
            <source>%1 to under %2</source>
            <translation>%1 至 %2（不含）</translation>
        </message>
        <message>
            <source>Share of all customers shown.</source>
            <translation>占所示全部客户的比例。</translation>
        </message>
        <message>
            <source>Sum over the customers of the group.</source>
            <translation>该组客户之和。</translation>
        </message>
        <message>
            <source>for each customer</source>
            <translation>每位客户</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>购买者</translation>
        </message>
        <message>
            <source>Customers of the group with an order in the period.</source>
            <translation>本期有订单的该组客户。</translation>
        </message>
        <message>
            <source>Net of confirmed, delivered and completed orders in the period.</source>
            <translation>本期已确认、已交付和已完成订单的净额。</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>平均订单额</translation>
        </message>
        <message>
            <source>Share of revenue</source>
            <translation>收入占比</translation>
        </message>
        <message>
            <source>“%1” is no amount, whole number or yes-no field, so it has no sum.</source>
            <translation>“%1”不是金额、整数或是否字段，无法求和。</translation>
        </message>
        <message>
            <source>There are no customers to group.</source>
            <translation>没有可分组的客户。</translation>
        </message>
        <message>
            <source>%1 brings most: %2 % of the revenue of %3 from %4 % of %5 customers.</source>
            <translation>%1 贡献最大：%5 位客户中的 %4% 带来 %3 收入的 %2%。</translation>
        </message>
        <message>
            <source>%1 is the largest group: %2 of %3 customers.</source>
            <translation>%1 是最大的一组：%3 位客户中的 %2 位。</translation>
        </message>
        <message>
            <source>Where only the year of birth is known, the age is that reached in this year.</source>
            <translation>只知道出生年份时，年龄按今年计算。</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>目标群体</translation>
        </message>
        <message>
            <source>Customers by one or two of their properties, with the orders of the period; what is not known is a group of its own.</source>
            <translation>按一项或两项属性分组的客户及其本期订单；未知值自成一组。</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Field to add up</source>
            <translation>要求和的字段</translation>
        </message>
        <message>
            <source>By the rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>The order's own campaign, else its opportunity's, else its lead's, else the last touch in the window.</source>
            <translation>订单自己的活动，否则其商机的，否则其线索的，否则窗口期内最后一次接触的活动。</translation>
        </message>
        <message>
            <source>First touch</source>
            <translation>首次接触</translation>
        </message>
        <message>
            <source>All of it to the first campaign of the journey.</source>
            <translation>全部归于旅程中的第一个活动。</translation>
        </message>
        <message>
            <source>Last touch</source>
            <translation>末次接触</translation>
        </message>
        <message>
            <source>All of it to the last campaign of the journey.</source>
            <translation>全部归于旅程中的最后一个活动。</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>The same part for every touch of the journey, exact to the cent.</source>
            <translation>旅程中每次接触占相同份额，精确到分。</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Payments on orders in whose journeys the campaign is.</source>
            <translation>旅程中含有该活动的订单的收款。</translation>
        </message>
        <message>
            <source>Against held out</source>
            <translation>与对照组相比</translation>
        </message>
        <message>
            <source>Share of members who bought less that of those held out, with the 95 % interval by Newcombe.</source>
            <translation>成员中购买者的比例减去对照组的比例，附 Newcombe 95% 区间。</translation>
        </message>
        <message>
            <source>more than chance would explain</source>
            <translation>超出偶然</translation>
        </message>
        <message>
            <source>fewer than without it, more than chance would explain</source>
            <translation>比没有活动时还少，超出偶然</translation>
        </message>
        <message>
            <source>chance would explain it, too</source>
            <translation>也可能是偶然</translation>
        </message>
        <message>
            <source>%1: %2 of %3 addressed bought, %4 of %5 held out; %6. Money above what was to be expected anyway: %7.</source>
            <translation>%1：联系的 %3 人中 %2 人购买，对照组 %5 人中 %4 人购买；%6。超出本来预期的收款：%7。</translation>
        </message>
        <message>
            <source>(no campaign)</source>
            <translation>（无活动）</translation>
        </message>
        <message>
            <source>All payments</source>
            <translation>全部收款</translation>
        </message>
        <message>
            <source>No payment of this period has a campaign in its journey.</source>
            <translation>本期没有收款的旅程含有活动。</translation>
        </message>
        <message>
            <source>%1 of %2 received came from journeys with a campaign; %3 has the largest part.</source>
            <translation>收到的 %2 中有 %1 来自含有活动的旅程；%3 占最大份额。</translation>
        </message>
        <message>
            <source>A journey is what a customer got of campaigns in the %1 days before the order, and the campaigns of its opportunity and lead. A campaign set by hand is the whole journey.</source>
            <translation>旅程是客户在下单前 %1 天内接触到的活动，以及其商机和线索的活动。手工指定的活动就是整个旅程。</translation>
        </message>
        <message>
            <source>Payments by first touch, last touch and linear</source>
            <translation>按首次、末次和线性归因的收款</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>归因</translation>
        </message>
        <message>
            <source>Payments less refunds received in the period, by the campaign that gets the credit: by the rule, first touch, last touch and linear side by side.</source>
            <translation>本期收款减退款，按应归功的活动：按规则、首次接触、末次接触和线性并列。</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>活动日</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>举办日期</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>受邀</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Those who came without a word are among them.</source>
            <translation>未答复而到场的人也计入其中。</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>到场</translation>
        </message>
        <message>
            <source>Share that came</source>
            <translation>到场比例</translation>
        </message>
        <message>
            <source>Came and bought</source>
            <translation>到场并购买</translation>
        </message>
        <message>
            <source>Customers who came and ordered afterwards, within the days asked for.</source>
            <translation>到场并在指定天数内下单的客户。</translation>
        </message>
        <message>
            <source>Stayed away and bought</source>
            <translation>未到场但购买</translation>
        </message>
        <message>
            <source>The same for those who were invited and did not come.</source>
            <translation>受邀而未到场者的相同比例。</translation>
        </message>
        <message>
            <source>With the 95 % interval by Newcombe.</source>
            <translation>附 Newcombe 95% 区间。</translation>
        </message>
        <message>
            <source>Their orders</source>
            <translation>到场者的订单</translation>
        </message>
        <message>
            <source>Their sales</source>
            <translation>到场者的销售额</translation>
        </message>
        <message>
            <source>Sales to others</source>
            <translation>其他人的销售额</translation>
        </message>
        <message>
            <source>No event was held in this period.</source>
            <translation>本期没有举办活动日。</translation>
        </message>
        <message>
            <source>Events: %3. Of %2 who were invited, %1 came.</source>
            <translation>%3 个活动日的 %2 份邀请中有 %1 份到场。</translation>
        </message>
        <message>
            <source>Orders in the %1 days after the event. Whoever comes is interested anyway: a difference is no proof that the event did it.</source>
            <translation>活动日之后 %1 天内的订单。来的人本来就有兴趣：差异并不证明是活动日的作用。</translation>
        </message>
        <message>
            <source>Invited and came</source>
            <translation>受邀与到场</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>活动日</translation>
        </message>
        <message>
            <source>Events held in the period: invited, accepted, came, and later orders of those who came against those who did not.</source>
            <translation>本期举办的活动日：受邀、接受、到场，以及到场者与未到场者之后的订单。</translation>
        </message>
        <message>
            <source>Days afterwards</source>
            <translation>之后天数</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>未结订单</translation>
        </message>
        <message>
            <source>Open or overpaid on that day.</source>
            <translation>当天未付清或多付的订单。</translation>
        </message>
        <message>
            <source>On %1 nobody owed anything.</source>
            <translation>%1无人欠款。</translation>
        </message>
        <message>
            <source>A day of the past: orders and payments of later days are left out; the lists show what is open of the orders today.</source>
            <translation>这是过去的某一天：之后的订单和收款不计在内；列表显示这些订单今天的未付金额。</translation>
        </message>
        <message>
            <source>What is open today, or was on the last day of the period, by the days it is past due. What is overpaid or not allocated stands beside it and is taken off nowhere.</source>
            <translation>今天（或所选期间最后一天）的未付金额，按逾期天数分组。多付或未分配的金额单列，不作抵扣。</translation>
        </message>
        <message>
            <source>The period has no days of January to March: Chinese New Year changes nothing, last year is taken by date.</source>
            <translation>期间不含一月至三月：春节不影响比较，去年按日期取数。</translation>
        </message>
        <message>
            <source>Chinese New Year is aligned: each January to March, the days around it stand against the days around that of the year before.</source>
            <translation>已对齐春节：每年一月至三月，春节前后的日子与上一年春节前后的日子相比。</translation>
        </message>
        <message>
            <source>Chinese New Year is aligned: the days around %1 stand against those around %2.</source>
            <translation>已对齐春节：%1前后的日子与%2前后的日子相比。</translation>
        </message>
        <message>
            <source>Last year's days</source>
            <translation>去年的日期</translation>
        </message>
        <message>
            <source>Dismissed because</source>
            <translation>忽略原因</translation>
        </message>
        <message>
            <source>No month of the last %1 was unusual but those that were dismissed.</source>
            <translation>最近 %1 个月中除已忽略的外没有异常月份。</translation>
        </message>
        <message>
            <source>Left out, because they were dismissed with a note: %1.</source>
            <translation>已附说明忽略、不再显示：%1。</translation>
        </message>
        <message>
            <source>Dismissed ones</source>
            <translation>已忽略的</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>Days compared</source>
            <translation>比较天数</translation>
        </message>
        <message>
            <source>As many before as after, 90 at most.</source>
            <translation>前后天数相同，最多 90 天。</translation>
        </message>
        <message>
            <source>Cases before</source>
            <translation>之前的投诉</translation>
        </message>
        <message>
            <source>Cases after</source>
            <translation>之后的投诉</translation>
        </message>
        <message>
            <source>After against before, with the 95 % interval. It is more than chance when the interval is on one side of zero.</source>
            <translation>之后与之前相比，附 95% 置信区间。区间整体在零的一侧时，才不只是偶然。</translation>
        </message>
        <message>
            <source>none before</source>
            <translation>之前没有</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>No preventive actions yet.</source>
            <translation>还没有预防措施。</translation>
        </message>
        <message>
            <source>Cases of the same cause, and of the same product where the action's own case has one.</source>
            <translation>统计原因相同的投诉；措施所属投诉有产品时，只计同一产品。</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translation>预防</translation>
        </message>
        <message>
            <source>Preventive actions by the day they were done: cases of the same cause in as many days before and after.</source>
            <translation>按完成日期列出预防措施：相同原因的投诉，在前后相同天数内的数量。</translation>
        </message>
        <message>
            <source>Only records of the segment “%1”.</source>
            <translation>仅限客户分群“%1”的记录。</translation>
        </message>
        <message>
            <source>Of those who bought the same, so many bought this, too; none for what is simply due again.</source>
            <translation>买过同样商品的客户中，也买此商品的比例；只是到期再购的没有比例。</translation>
        </message>
        <message>
            <source>What customers get and what it costs them, 0 to 10</source>
            <translation>客户得到什么、付出什么（0 到 10 分）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Comes back</source>
            <translation>回头购买</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>As of %1; customers that ever bought: %2. Who bought once is taken to have everybody's usual rhythm.</source>
            <translation>截至 %1；曾购买的客户：%2。只买过一次的客户按大家的通常周期计算。</translation>
        </message>
        <message>
            <source>Who bought once</source>
            <translation>只买过一次的客户</translation>
        </message>
        <message>
            <source>lost ones have no amount</source>
            <translation>丢单没有金额</translation>
        </message>
        <message>
            <source>There is no customer “%1”.</source>
            <translation>没有客户“%1”。</translation>
        </message>
        <message>
            <source>Several customers are called “%1”: give the id.</source>
            <translation>有多位客户叫“%1”：请给出编号。</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Different days on which it was bought.</source>
            <translation>购买的不同日期数。</translation>
        </message>
        <message>
            <source>First</source>
            <translation>首次</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>The geometric mean of the last twelve gaps and of one usual gap of all the customer's products.</source>
            <translation>最近十二次间隔与该客户所有产品的一个通常间隔的几何平均。</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <source>Quantity.</source>
            <translation>数量。</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Quantity of the last 365 days against the 365 before.</source>
            <translation>最近 365 天与之前 365 天的数量对比。</translation>
        </message>
        <message>
            <source>without a product</source>
            <translation>未指定产品</translation>
        </message>
        <message>
            <source>bought once</source>
            <translation>只买过一次</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>所有客户</translation>
        </message>
        <message>
            <source>%1: nothing was bought.</source>
            <translation>%1：没有购买。</translation>
        </message>
        <message>
            <source>%1: %2 products for %3. Most: %4.</source>
            <translation>%1：%2 种产品，共 %3。最多：%4。</translation>
        </message>
        <message>
            <source>Purchase history</source>
            <translation>采购历史</translation>
        </message>
        <message>
            <source>What a customer, or everybody, bought: products, quantities, times, days, interval and trend, and what is due again.</source>
            <translation>某位客户或所有客户买了什么：产品、数量、次数、日期、间隔与趋势，以及哪些该再买了。</translation>
        </message>
        <message>
            <source>Customer (name or id)</source>
            <translation>客户（名称或编号）</translation>
        </message>
        <message>
            <source>What each customer is worth from now on: how often they will probably still buy, judged by how often and how lately they bought, times what they spend and the share of margin, discounted by 1 % a month.</source>
            <translation>每位客户今后值多少：按其购买的频率和最近一次购买推断今后大概还会买几次，乘以每次金额和毛利率，按每月 1% 折现。</translation>
        </message>
        <message>
            <source>What buyers also take, and how many times as often as by chance</source>
            <translation>买了左边的还会买什么，是偶然的多少倍</translation>
        </message>
        <message>
            <source>Expenses of campaigns count for winning, expenses for a named customer for keeping; expenses with neither are left out. The total counts a customer once, as new and as having come back.</source>
            <translation>活动费用计入赢得客户，记在某位客户名下的费用计入维系；两者皆无的不计。合计中每位客户作为新客户和作为回头客各计一次。</translation>
        </message>
        <message>
            <source>Open again since</source>
            <translation>重新打开于</translation>
        </message>
        <message>
            <source>The same came up after it was done.</source>
            <translation>完成后同样问题再次出现。</translation>
        </message>
        <message>
            <source>Preventive actions done: %1, of these %2 with fewer cases afterwards beyond chance; %3 open again because the same came up; %4 not done yet.</source>
            <translation>已完成 %1 项预防措施，其中 %2 项之后工单减少且超出偶然；%3 项因再次出现而重新打开；%4 项尚未完成。</translation>
        </message>
        <message>
            <source>The amounts of open opportunities.</source>
            <translation>进行中商机的金额。</translation>
        </message>
        <message>
            <source>The amounts of won opportunities, by the day of closing.</source>
            <translation>按关闭日期计算的赢单金额。</translation>
        </message>
        <message>
            <source>The amounts of lost opportunities, by the day of closing.</source>
            <translation>按关闭日期计算的丢单金额。</translation>
        </message>
        <message>
            <source>The probability the owner gave the stage; the forecast uses it.</source>
            <translation>业主为该阶段设定的概率；预测按此计算。</translation>
        </message>
        <message>
            <source>Open opportunities that are expected to close in the month.</source>
            <translation>预计当月关闭的进行中商机。</translation>
        </message>
        <message>
            <source>Attributed, not proven: there was no control group.</source>
            <translation>只是归因，并非证明：没有对照组。</translation>
        </message>
        <message>
            <source>Attributed, not proven: only %1 held members out to compare with; see the report “Attribution”.</source>
            <translation>只是归因，并非证明：只有 %1 留出了成员作对照，见报表“归因”。</translation>
        </message>
        <message>
            <source>An order belongs to its own campaign, else its opportunity's, else its lead's, else the last touch in %1 days.</source>
            <translation>订单归于它自己的活动，否则归于其商机的、其线索的，再否则归于 %1 天内最后一次触达。</translation>
        </message>
    </context>
    <context>
        <name>response</name>
        <message>
            <source>Survey</source>
            <translation>调查</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>回复时间</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>回复码</translation>
        </message>
        <message>
            <source>Survey response</source>
            <translation>调查回复</translation>
        </message>
        <message>
            <source>Survey responses</source>
            <translation>调查回复</translation>
        </message>
    </context>
    <context>
        <name>sales_channel</name>
        <message>
            <source>Direct</source>
            <translation>直销</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>渠道商</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>展会</translation>
        </message>
    </context>
    <context>
        <name>saved_view</name>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>已存视图</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
    </context>
    <context>
        <name>scaled</name>
        <message>
            <source>A number becomes too large to be kept exactly. Check quantity, price and rate.</source>
            <translation>有一个数字过大，无法精确保存。请检查数量、单价和比率。</translation>
        </message>
    </context>
    <context>
        <name>score</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至日期</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>A grade or a stage.</source>
            <translation>等级或阶段。</translation>
        </message>
    </context>
    <context>
        <name>score_measure</name>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>RFM</source>
            <translation>RFM 分值</translation>
        </message>
        <message>
            <source>Still a customer</source>
            <translation>活跃概率</translation>
        </message>
        <message>
            <source>Expected orders</source>
            <translation>预计订单数</translation>
        </message>
        <message>
            <source>Expected value</source>
            <translation>预计金额</translation>
        </message>
        <message>
            <source>Lifetime value</source>
            <translation>终身价值</translation>
        </message>
        <message>
            <source>Purchase cycle (days)</source>
            <translation>购买周期（天）</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
    </context>
    <context>
        <name>score_result</name>
        <message>
            <source>A</source>
            <translation>A 级</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B 级</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C 级</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D 级</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>潜在期</translation>
        </message>
        <message>
            <source>Exploration</source>
            <translation>考察期</translation>
        </message>
        <message>
            <source>Formation</source>
            <translation>形成期</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>稳定期</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>衰退期</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>流失</translation>
        </message>
    </context>
    <context>
        <name>segment</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Frozen on</source>
            <translation>固定日期</translation>
        </message>
        <message>
            <source>Empty: the members are found anew each time.</source>
            <translation>留空则每次重新筛选成员。</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客户分群</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>客户分群</translation>
        </message>
        <message>
            <source>There is no segment %1.</source>
            <translation>没有分群 %1。</translation>
        </message>
        <message>
            <source>%1 (frozen on %2)</source>
            <translation>%1（固定于 %2）</translation>
        </message>
        <message>
            <source>A segment holds customers, contacts or leads, not %1.</source>
            <translation>分群只能包含客户、联系人或线索，不能包含%1。</translation>
        </message>
        <message>
            <source>Segment %1</source>
            <translation>分群 %1</translation>
        </message>
        <message>
            <source>Freeze segment %1</source>
            <translation>固定分群 %1</translation>
        </message>
        <message>
            <source>Thaw segment %1</source>
            <translation>解除固定分群 %1</translation>
        </message>
    </context>
    <context>
        <name>segment_kind</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
    </context>
    <context>
        <name>segment_member</name>
        <message>
            <source>Segment</source>
            <translation>客户分群</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Segment member</source>
            <translation>分群成员</translation>
        </message>
        <message>
            <source>Segment members</source>
            <translation>分群成员</translation>
        </message>
    </context>
    <context>
        <name>sell_through</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>已售数量</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>盘点库存</translation>
        </message>
        <message>
            <source>Sell-through</source>
            <translation>分销动销</translation>
        </message>
    </context>
    <context>
        <name>service_clock</name>
        <message>
            <source>Business hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>Around the clock</source>
            <translation>全天候</translation>
        </message>
    </context>
    <context>
        <name>service_level</name>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Answer within (hours)</source>
            <translation>响应时限（小时）</translation>
        </message>
        <message>
            <source>Resolve within (hours)</source>
            <translation>解决时限（小时）</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>计时方式</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>服务级别</translation>
        </message>
        <message>
            <source>Service levels</source>
            <translation>服务级别</translation>
        </message>
    </context>
    <context>
        <name>shipping</name>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Second class</source>
            <translation>二级</translation>
        </message>
        <message>
            <source>First class</source>
            <translation>一级</translation>
        </message>
        <message>
            <source>Same day</source>
            <translation>当日</translation>
        </message>
        <message>
            <source>Picked up</source>
            <translation>自提</translation>
        </message>
    </context>
    <context>
        <name>solution</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>解答</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>使用次数</translation>
        </message>
        <message>
            <source>Cases resolved</source>
            <translation>解决次数</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>解决方案</translation>
        </message>
        <message>
            <source>Solutions</source>
            <translation>解决方案</translation>
        </message>
    </context>
    <context>
        <name>solution_status</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
    </context>
    <context>
        <name>source</name>
        <message>
            <source>Referral</source>
            <translation>转介绍</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Search engine</source>
            <translation>搜索引擎</translation>
        </message>
        <message>
            <source>Advertisement</source>
            <translation>广告</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>社交媒体</translation>
        </message>
        <message>
            <source>E-mail campaign</source>
            <translation>邮件营销</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>展会</translation>
        </message>
        <message>
            <source>Cold call</source>
            <translation>电话拓展</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>上门</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <source>Existing customer</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>Other offline</source>
            <translation>其他线下</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>在职</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>员工</translation>
        </message>
    </context>
    <context>
        <name>staff_role</name>
        <message>
            <source>Owner</source>
            <translation>老板</translation>
        </message>
        <message>
            <source>Salesperson</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>会计</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>销售流程</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Stalls after (days)</source>
            <translation>停滞天数</translation>
        </message>
        <message>
            <source>An opportunity that stays here longer is shown as stalled.</source>
            <translation>停留超过此天数的商机会标为停滞。</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>销售阶段</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>销售阶段</translation>
        </message>
    </context>
    <context>
        <name>stage_change</name>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>From</source>
            <translation>原阶段</translation>
        </message>
        <message>
            <source>To</source>
            <translation>新阶段</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Days in the stage before</source>
            <translation>在原阶段天数</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Stage change</source>
            <translation>阶段变更</translation>
        </message>
        <message>
            <source>Stage changes</source>
            <translation>阶段变更</translation>
        </message>
    </context>
    <context>
        <name>stage_kind</name>
        <message>
            <source>Open</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
    </context>
    <context>
        <name>standard</name>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>外部编号</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改时间</translation>
        </message>
    </context>
    <context>
        <name>statement</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>To</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>本期订单</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>本期收款</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>期末余额</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>对账结果</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Statements of account</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
    </context>
    <context>
        <name>statement_answer</name>
        <message>
            <source>Open</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有异议</translation>
        </message>
    </context>
    <context>
        <name>statement_line</name>
        <message>
            <source>Statement</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收付款</translation>
        </message>
        <message>
            <source>Their amount</source>
            <translation>对方金额</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Statement line</source>
            <translation>对账明细</translation>
        </message>
        <message>
            <source>Statement lines</source>
            <translation>对账明细</translation>
        </message>
    </context>
    <context>
        <name>statements</name>
        <message>
            <source>There is no customer %1.</source>
            <translation>没有客户 %1。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>期间的结束早于开始。</translation>
        </message>
        <message>
            <source>Statement of account: %1</source>
            <translation>对账单：%1</translation>
        </message>
        <message>
            <source>%1 %2 are owed on %3.</source>
            <translation>截至 %3，应收 %1 %2。</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>对方单号</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>应收</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>期末余额</translation>
        </message>
        <message>
            <source>There are entries in %1 too, on a statement of their own.</source>
            <translation>另有 %1 的往来，单独成一份对账单。</translation>
        </message>
    </context>
    <context>
        <name>stock_entry</name>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Negative when stock goes down.</source>
            <translation>出库填负数。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>Stock entry</source>
            <translation>库存记录</translation>
        </message>
        <message>
            <source>Stock entries</source>
            <translation>库存记录</translation>
        </message>
    </context>
    <context>
        <name>stock_reason</name>
        <message>
            <source>Purchase</source>
            <translation>采购入库</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>盘点调整</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>Opening stock</source>
            <translation>期初库存</translation>
        </message>
    </context>
    <context>
        <name>sums</name>
        <message>
            <source>Customers whose orders are not what was paid for them and what is open: %1.</source>
            <translation>订单总额不等于已付加未付的客户：%1。</translation>
        </message>
        <message>
            <source>Orders whose total is not the sum of their lines: %1.</source>
            <translation>总额不等于各行之和的订单：%1。</translation>
        </message>
        <message>
            <source>Orders whose paid amount is not what payments say: %1.</source>
            <translation>已付金额与收款不符的订单：%1。</translation>
        </message>
        <message>
            <source>Quotations, cancelled or untracked orders with something open: %1.</source>
            <translation>仍有未付金额的报价、已取消或不跟踪收款的订单：%1。</translation>
        </message>
        <message>
            <source>Cancelled orders that are still paid: %1.</source>
            <translation>已取消却仍有收款的订单：%1。</translation>
        </message>
        <message>
            <source>Payments that are not what they pay and what is left: %1.</source>
            <translation>金额不等于已分配加余额的收款：%1。</translation>
        </message>
        <message>
            <source>Customers whose open amount is not the sum of their orders: %1.</source>
            <translation>未付金额不等于订单之和的客户：%1。</translation>
        </message>
        <message>
            <source>Customers who owe something else than orders less payments: %1.</source>
            <translation>欠款不等于订单减收款的客户：%1。</translation>
        </message>
        <message>
            <source>Products whose stock is not entries less deliveries and plus returns: %1.</source>
            <translation>库存不等于入库减交付加退货的产品：%1。</translation>
        </message>
        <message>
            <source>Statements of account whose closing balance does not follow from the opening one: %1.</source>
            <translation>期末余额与期初余额不衔接的对账单：%1。</translation>
        </message>
        <message>
            <source>Agreed statements of account that the books no longer say: %1.</source>
            <translation>与账目不再相符的已确认对账单：%1。</translation>
        </message>
        <message>
            <source>Numbers of invoices or credit notes that were given twice: %1.</source>
            <translation>重复使用的发票或贷项凭证编号：%1。</translation>
        </message>
    </context>
    <context>
        <name>survey</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时机</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>引言</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>满意度调查</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>满意度调查</translation>
        </message>
        <message>
            <source>There is no survey %1.</source>
            <translation>没有调查 %1。</translation>
        </message>
        <message>
            <source>The survey has no questions yet. Add some first.</source>
            <translation>该调查还没有问题，请先添加。</translation>
        </message>
        <message>
            <source>Save my answers</source>
            <translation>保存我的回答</translation>
        </message>
        <message>
            <source>A small file answers.json is saved. Please send it back to us.</source>
            <translation>将保存一个小文件 answers.json，请把它发回给我们。</translation>
        </message>
        <message>
            <source>Survey sent</source>
            <translation>发出调查</translation>
        </message>
        <message>
            <source>This is no answer file of a survey.</source>
            <translation>这不是调查的回答文件。</translation>
        </message>
        <message>
            <source>These answers belong to a survey of another business file.</source>
            <translation>这些回答属于另一个企业文件的调查。</translation>
        </message>
        <message>
            <source>This form was answered already; the first answers stay.</source>
            <translation>此表单已回答过；保留最初的回答。</translation>
        </message>
        <message>
            <source>Answers to a survey</source>
            <translation>调查回答</translation>
        </message>
        <message>
            <source>How satisfied are you with us?</source>
            <translation>您对我们满意吗？</translation>
        </message>
        <message>
            <source>What should we do better?</source>
            <translation>我们哪里可以做得更好？</translation>
        </message>
        <message>
            <source>How likely are you to recommend us?</source>
            <translation>您有多大可能向他人推荐我们？</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>We made it easy for you: how far do you agree?</source>
            <translation>我们让事情变得简单：您在多大程度上同意？</translation>
        </message>
        <message>
            <source>How good are our products?</source>
            <translation>我们的产品怎么样？</translation>
        </message>
        <message>
            <source>How good is our service?</source>
            <translation>我们的服务怎么样？</translation>
        </message>
        <message>
            <source>How good are our people?</source>
            <translation>我们的人员怎么样？</translation>
        </message>
        <message>
            <source>How good is our image?</source>
            <translation>我们的形象怎么样？</translation>
        </message>
        <message>
            <source>How much money does it cost you?</source>
            <translation>您为此花费多少金钱？</translation>
        </message>
        <message>
            <source>How much time does it cost you?</source>
            <translation>您为此花费多少时间？</translation>
        </message>
        <message>
            <source>How much effort does it cost you?</source>
            <translation>您为此花费多少体力？</translation>
        </message>
        <message>
            <source>How much worry does it cost you?</source>
            <translation>您为此花费多少精力（操心）？</translation>
        </message>
        <message>
            <source>Questions added</source>
            <translation>添加问题</translation>
        </message>
        <message>
            <source>“%1” is answered from %2 to %3.</source>
            <translation>“%1”的答案范围是 %2 到 %3。</translation>
        </message>
        <message>
            <source>Nothing was answered yet.</source>
            <translation>还没有任何回答。</translation>
        </message>
    </context>
    <context>
        <name>survey_trigger</name>
        <message>
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>After an order</source>
            <translation>订单完成后</translation>
        </message>
        <message>
            <source>After a case</source>
            <translation>投诉解决后</translation>
        </message>
    </context>
    <context>
        <name>tag</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>tagging</name>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Tagged record</source>
            <translation>标签关联</translation>
        </message>
        <message>
            <source>Tagged records</source>
            <translation>标签关联</translation>
        </message>
    </context>
    <context>
        <name>target</name>
        <message>
            <source>Period</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>目标金额</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Product category</source>
            <translation>产品类别</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>销售目标</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>销售目标</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>target_measure</name>
        <message>
            <source>Orders</source>
            <translation>订单额</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
    </context>
    <context>
        <name>task</name>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>提醒时间</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>营销活动</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复规则</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>前一次任务</translation>
        </message>
        <message>
            <source>Snoozed until</source>
            <translation>暂缓至</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>This step is no longer there.</source>
            <translation>这一步已经不存在了。</translation>
        </message>
        <message>
            <source>“%1” done</source>
            <translation>完成“%1”</translation>
        </message>
        <message>
            <source>Move “%1”</source>
            <translation>推迟“%1”</translation>
        </message>
        <message>
            <source>Plan “%1”</source>
            <translation>计划“%1”</translation>
        </message>
        <message>
            <source>Birthday of %1</source>
            <translation>%1 生日</translation>
        </message>
    </context>
    <context>
        <name>task_kind</name>
        <message>
            <source>Call</source>
            <translation>打电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>发邮件</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>送货</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
    </context>
    <context>
        <name>template</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
    </context>
    <context>
        <name>template_use</name>
        <message>
            <source>Letter</source>
            <translation>信函</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价单</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认书</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Payment reminder</source>
            <translation>催款函</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>调查</translation>
        </message>
    </context>
    <context>
        <name>their_list</name>
        <message>
            <source>The list has no column “%1”. It has: %2.</source>
            <translation>清单中没有“%1”列。现有：%2。</translation>
        </message>
        <message>
            <source>No column of amounts was recognised among: %1. Name it.</source>
            <translation>未能在以下各列中识别出金额：%1。请指明。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 是空的。</translation>
        </message>
    </context>
    <context>
        <name>tone</name>
        <message>
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>琥珀色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <source>"%1" cannot be undone: %2 later records (%3) refer to what it created. Undo or remove those first.</source>
            <translation>无法撤销“%1”：之后有 %2 条记录（%3）引用了它建立的内容。请先撤销或删除它们。</translation>
        </message>
        <message>
            <source>"%1" cannot be undone alone: the same records were changed later (%2). Undo those changes first.</source>
            <translation>无法单独撤销“%1”：同一些记录之后又被更改过（%2）。请先撤销那些更改。</translation>
        </message>
        <message>
            <source>There is no change %1.</source>
            <translation>没有编号为 %1 的更改。</translation>
        </message>
        <message>
            <source>"%1" was undone already.</source>
            <translation>“%1”已经撤销过了。</translation>
        </message>
        <message>
            <source>"%1" cannot be undone.</source>
            <translation>“%1”无法撤销。</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>Piece</source>
            <translation>个</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>箱</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>包</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>套</translation>
        </message>
        <message>
            <source>Bottle</source>
            <translation>瓶</translation>
        </message>
        <message>
            <source>Kilogram</source>
            <translation>千克</translation>
        </message>
        <message>
            <source>Gram</source>
            <translation>克</translation>
        </message>
        <message>
            <source>Litre</source>
            <translation>升</translation>
        </message>
        <message>
            <source>Metre</source>
            <translation>米</translation>
        </message>
        <message>
            <source>Square metre</source>
            <translation>平方米</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>天</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Flat rate</source>
            <translation>次</translation>
        </message>
    </context>
    <context>
        <name>weekday</name>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
    </context>
    <context>
        <name>xlsx</name>
        <message>
            <source>The sheet “%2” of “%1” is empty; nothing was imported.</source>
            <translation>“%1”的工作表“%2”是空的；未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is an OpenDocument file; save it as Excel workbook (.xlsx) or CSV and import that. Nothing was imported.</source>
            <translation>“%1”是 OpenDocument 文件；请另存为 Excel 工作簿（.xlsx）或 CSV 后导入。未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” holds more than a gigabyte of texts; save the sheet as CSV and import that. Nothing was imported.</source>
            <translation>“%1”包含超过 1 GB 的文字；请将工作表另存为 CSV 后导入。未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is no workbook that can be read: its inside is damaged. Nothing was imported; save it anew in Excel or LibreOffice.</source>
            <translation>“%1”不是可读取的工作簿：内部已损坏。未导入任何内容；请在 Excel 或 LibreOffice 中重新保存。</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”; it has: %2.</source>
            <translation>工作簿中没有工作表“%1”；现有：%2。</translation>
        </message>
        <message>
            <source>No sheet of “%1” holds anything; nothing was imported.</source>
            <translation>“%1”的所有工作表都是空的；未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” is damaged: it cannot be unpacked to its end. Nothing was imported; save it anew in the program it comes from.</source>
            <translation>“%1”已损坏：无法完整解压。未导入任何内容；请在原程序中重新保存。</translation>
        </message>
        <message>
            <source>“%1” is protected by a password; save it without one and import it again. Nothing was imported.</source>
            <translation>“%1”受密码保护；请另存为无密码文件后再导入。未导入任何内容。</translation>
        </message>
        <message>
            <source>“%1” would unpack to %2 MB, which no table of records does. It was left alone and nothing was imported.</source>
            <translation>“%1”解压后将达 %2 MB，任何记录表都不会这样。文件未作处理，未导入任何内容。</translation>
        </message>
    </context>
</TS>
