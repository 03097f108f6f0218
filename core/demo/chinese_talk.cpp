// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/talk_texts.h"

namespace kith::demo {

namespace {

constexpr TalkText orders[] = {
    {"message", "in", "information", "ordered", "%p要 %n", "微信下单：%p %n，其他照上次，发票一起寄。"},
    {"message", "in", "information", "ordered", "补货", "店里%p快没了，先来 %n，月底前到就行。"},
    {"call", "in", "information", "ordered", "电话订货", "%p %n，问能不能跟上次的货一起开票，可以。"},
    {"call", "out", "information", "ordered", "回访后下单", "问了库存，%p 只够卖一周，当场定了 %n。"},
    {"message", "in", "information", "ordered", "急单", "周末有茶会，%p %n，能发顺丰吗？答应今天发出。"},
    {"call", "in", "opinion", "ordered", "问价", "觉得%p比去年贵，解释了出厂价涨了，最后还是订了 %n。"},
    {"email", "in", "information", "ordered", "采购单", "采购单见附件，%p %n，收货人换成新店。"},
    {"message", "out", "information", "ordered", "确认数量", "确认%p %n，明天上午打包，单号晚上发。"},
    {"visit", "out", "emotional", "ordered", "上门送样", "在店里喝了一泡茶，看了陈列，定下%p %n。"},
    {"message", "in", "information", "ordered", "老样子", "还是老样子，%p %n，这次送货单放箱子里。"},
    {"message", "in", "opinion", "ordered", "先试一点", "%p先来 %n 看看反应，好卖再加。"},
    {"call", "out", "information", "ordered", "凑单包邮", "差一点到包邮，加了%p %n，正好。"},
    {"message", "in", "information", "ordered", "朋友要的", "朋友看中%p，帮她带 %n，单独包一箱。"},
    {"call", "in", "information", "ordered", "加单", "刚才那单再加%p %n，还没打包，来得及。"},
};

constexpr TalkText after[] = {
    {"message", "in", "emotional", "reached", "货到了", "收到了，一只没碎，包得真仔细，辛苦。"},
    {"call", "out", "information", "reached", "收货回访", "货已上架，%p 卖得不错，下个月可能要补。"},
    {"message", "out", "information", "reached", "问收货", "问收到没有，回了个OK。"},
    {"message", "in", "opinion", "reached", "客人反馈", "有客人问%p有没有别的釉色，让我们留意。"},
    {"call", "out", "information", "not_reached", "收货回访", "没人接，明天再打。"},
    {"message", "in", "information", "reached", "要发票", "财务催发票，电子的就行，发到原来的邮箱。"},
};

constexpr TalkText between[] = {
    {"message", "in", "emotional", "reached", "发来照片", "发来店里新布置的照片，%p摆在最显眼的位置。"},
    {"call", "out", "opinion", "reached", "问销量", "说隔壁开了家连锁，客人分走一些，%p还稳。"},
    {"message", "out", "emotional", "reached", "开窑照片", "发了开窑的照片，点了赞，没说要货。"},
    {"call", "in", "policy", "reached", "问退换", "问卖不掉能不能换款，说明三个月内未拆封可换。"},
    {"visit", "out", "opinion", "interested", "看釉色", "比了三种釉，喜欢灰青的，说等下次进货一起。"},
    {"message", "out", "information", "reached", "发新价目", "发了新价目表，提醒%p这个月有货。"},
    {"call", "out", "information", "reached", "例行电话", "近来客流一般，过阵子再补%p，答应下月再打。"},
    {"call", "out", "information", "not_reached", "例行电话", "没接，发了微信。"},
    {"visit", "out", "emotional", "reached", "路过拜访", "老板在，聊了半小时孩子上学的事，顺便看了货架，%p还剩不多。"},
    {"message", "in", "opinion", "interested", "问新品", "问有没有小一点的盖碗，拍了两款样品照片过去。"},
    {"call", "in", "information", "reached", "问账期", "想把账期延到 45 天，说要请示陈总。"},
    {"message", "out", "emotional", "reached", "节日问候", "发了问候，回了祝福，没提生意。"},
    {"meeting", "out", "opinion", "appointment", "选品会", "一起挑了下一季的款，%p留作主推，约好月底定数量。"},
    {"call", "out", "opinion", "call_back", "问近况", "正忙，让周四下午再打。"},
    {"email", "out", "information", "reached", "报价", "发了%p %n 的报价，含运费，两周有效。"},
    {"message", "in", "policy", "reached", "问检测报告", "商场要检测报告，已发扫描件。"},
    {"visit", "out", "information", "interested", "带样上门", "带了三只样品，对%p感兴趣，要和合伙人商量。"},
};

} // namespace

std::span<const TalkText> chineseOrders()
{
    return orders;
}

std::span<const TalkText> chineseAfter()
{
    return after;
}

std::span<const TalkText> chineseBetween()
{
    return between;
}

} // namespace kith::demo
