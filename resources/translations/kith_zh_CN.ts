<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>Into a file: .csv, .json, .pdf or .png.</source>
            <translation>写入文件：.csv、.json、.pdf 或 .png。</translation>
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
            <source>Imports a delimited file; one undo takes all of it back.</source>
            <translation>导入分隔文件；撤销一次即可全部收回。</translation>
        </message>
        <message>
            <source>Writes records to a file.</source>
            <translation>把记录写入文件。</translation>
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
            <source>“%1” is no kind of file that can be written; give a name that ends in .csv.</source>
            <translation>不能写入“%1”这种文件；请给出以 .csv 结尾的名称。</translation>
        </message>
        <message>
            <source>exported %1</source>
            <translation>已导出 %1</translation>
        </message>
        <message>
            <source>The demo business has a name and a currency of its own: leave --business and --currency out.</source>
            <translation>示例公司有自己的名称和货币：请去掉 --business 和 --currency。</translation>
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
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Phones and addresses</source>
            <translation>联系方式</translation>
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
            <source>A report can be written as .csv, .json, .pdf or .png, not as “%1”.</source>
            <translation>报表可写成 .csv、.json、.pdf 或 .png，不能写成“%1”。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
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
            <translation>无法写入“%1”：%2。没有导出任何内容。</translation>
        </message>
        <message>
            <source>“%1” could not be written to its end: %2. What was there before was kept.</source>
            <translation>“%1”未能写完：%2。原有内容保持不变。</translation>
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
            <translation>绘制文件的报表：--render report 文件 报表名 --out F.pdf 或 F.png。</translation>
        </message>
        <message>
            <source>What --render asks for, as JSON.</source>
            <translation>--render 的选项，JSON 格式。</translation>
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
        <name>kith::CustomerOverview</name>
        <message>
            <source>Grade %1</source>
            <translation>%1 级</translation>
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
            <source>Log talk</source>
            <translation>记录沟通</translation>
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
            <source>This step is no longer there.</source>
            <translation>这一步已经不存在了。</translation>
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
            <source>%1 on the year before</source>
            <translation>同比 %1</translation>
        </message>
        <message>
            <source>Revenue, 12 months</source>
            <translation>近 12 个月收入</translation>
        </message>
        <message>
            <source>%1 of revenue</source>
            <translation>毛利率 %1</translation>
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
            <source>last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
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
            <source>Drop a file here: customers, leads, orders or anything else as a table of text.</source>
            <translation>把文件拖到这里：客户、线索、订单或其他文本表格。</translation>
        </message>
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
            <source>Tables of text (*.csv *.tsv *.txt)</source>
            <translation>文本表格 (*.csv *.tsv *.txt)</translation>
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
            <source>Log talk</source>
            <translation>记录沟通</translation>
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
        <name>kith::ParsedEditor</name>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>选择日期（Alt+↓）</translation>
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
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%1 rows exported</source>
            <translation>已导出 %1 行</translation>
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
            <source>Log talk</source>
            <translation>记录沟通</translation>
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
    </context>
    <context>
        <name>kith::RunningJobs</name>
        <message>
            <source>Something went wrong; nothing was changed.</source>
            <translation>出了问题，没有任何更改。</translation>
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
            <source>Log talk</source>
            <translation>记录沟通</translation>
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
    </context>
    <context>
        <name>kith::TabLine</name>
        <message>
            <source>More tabs</source>
            <translation>更多标签</translation>
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
            <source>a condition needs all, any, not, field or related.</source>
            <translation>条件需要 all、any、not、field 或 related。</translation>
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
            <source>Attributed, not proven: there was no control group. An order belongs to its own campaign, else its opportunity's, else its lead's, else the last touch in %1 days.</source>
            <translation>这是归属而非证明：没有对照组。订单归属顺序：订单自身的活动、其商机的活动、其线索的活动、%1 天内最近一次接触。</translation>
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
            <source>A grade, a stage, or the reason in words.</source>
            <translation>等级、阶段或文字说明。</translation>
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
</TS>
