// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/talk_texts.h"

namespace kith::demo {

namespace {

constexpr TalkText orders[] = {
    {"email", "in", "information", "ordered", "Order", "Please send %n of the %p and the usual teas. Same address."},
    {"email", "in", "information", "ordered", "Order before the weekend",
     "We are down to two. %n of the %p, by Friday if you can."},
    {"call", "in", "information", "ordered", "Order by telephone",
     "Wants %n of the %p. Asked whether it can go with the last delivery; too late."},
    {"call", "out", "information", "ordered", "Called about stock",
     "Shelf nearly empty. Ordered %n of the %p on the spot."},
    {"email", "in", "information", "ordered", "Purchase order attached",
     "Purchase order attached. Note the new delivery address for the %p."},
    {"call", "in", "opinion", "ordered", "Price question",
     "Finds the %p dearer than in spring. Explained what the makers charge now; took %n all the same."},
    {"email", "out", "information", "ordered", "Confirmed", "Confirmed %n of the %p, leaves us on Thursday."},
    {"visit", "out", "emotional", "ordered", "Visit to the shop",
     "Good mood, new counter. Wrote down %n of the %p together."},
    {"email", "in", "information", "ordered", "As last time",
     "As last time, but %n of the %p. Please put the delivery note inside."},
    {"call", "in", "information", "ordered", "In a hurry",
     "A group on Sunday, needs %n of the %p. Express at their cost."},
    {"call", "out", "information", "ordered", "Reminded of the minimum",
     "Below the minimum for free delivery, so we made it %n of the %p."},
    {"email", "in", "opinion", "ordered", "Trying something else",
     "Wants to see how %n of the %p go before ordering more."},
    {"email", "in", "information", "ordered", "Add to the order",
     "Forgot the %p: %n more, please, if it has not gone out."},
};

constexpr TalkText after[] = {
    {"call", "out", "information", "reached", "Did it arrive well?",
     "All whole, already on the shelf. The %p go well."},
    {"email", "in", "emotional", "reached", "Arrived",
     "Everything here, nothing broken. Thank you for the extra sample!"},
    {"call", "out", "information", "voicemail", "After delivery", "Left a message."},
    {"email", "in", "opinion", "reached", "A customer asked",
     "Somebody wants the %p in dark blue. Would that be possible?"},
    {"email", "out", "information", "reached", "Tracking number",
     "Sent the number; carrier says tomorrow before noon."},
};

constexpr TalkText between[] = {
    {"call", "in", "emotional", "reached", "Thanks for the visit",
     "Enjoyed the tasting; two regulars asked where the %p come from."},
    {"email", "out", "emotional", "reached", "New in the workshop",
     "Sent pictures of the kiln opening. Answered with a smile and no order."},
    {"visit", "out", "opinion", "interested", "With samples",
     "Showed three glazes. Likes the grey-green one; will talk to her partner."},
    {"call", "out", "opinion", "reached", "Why less lately?",
     "Footfall is down since the tram works began. Keeps the %p, pauses the rest."},
    {"email", "out", "information", "reached", "New price list", "Sent the new list, pointed at the %p."},
    {"call", "out", "information", "reached", "How is business?",
     "Quiet month. Will need the %p again when it gets cooler."},
    {"call", "out", "information", "not_reached", "Tried to reach them", "Nobody there. Again on Thursday."},
    {"call", "out", "information", "call_back", "Call back", "Stocktaking today, asked me to ring next week."},
    {"visit", "out", "emotional", "reached", "Dropped in",
     "Coffee with the owner. The daughter works in the shop now. The shelf with the %p is half empty."},
    {"email", "in", "opinion", "interested", "Something smaller?", "Asks for a smaller gaiwan; sent two pictures."},
    {"email", "out", "information", "reached", "Offer", "Offered %n of the %p, freight included, good for two weeks."},
    {"meeting", "out", "opinion", "appointment", "Range for next season",
     "Went through the range. The %p stay; numbers by the end of the month."},
    {"email", "in", "information", "reached", "Payment terms", "Would like 45 days instead of 30. Said I would ask."},
    {"email", "in", "policy", "reached", "Food-safety certificate",
     "Their insurer wants the certificate for the glaze. Sent the scan."},
    {"call", "in", "information", "reached", "Closed for two weeks",
     "The shop is painted next month: no deliveries for two weeks."},
};

constexpr ScriptedTalk scripted[] = {
    {"山语茶业", 1, 16, 20, "call", "in", "information", 5, "%f礼盒加到 40 套",
     "沈雨桐：%f礼盒想加到 40 套，问五天内能不能到；另外盖碗有几只口沿有砂点。"},
    {"山语茶业", 6, 10, 12, "email", "out", "information", 0, "%f礼盒报价", "报价已发，有效期一周，附礼盒照片。"},
    {"Aurora Trading", 3, 14, 5, "call", "in", "information", 6, "Wants the %c price list",
     "Jana Köhler wants the %c price list and 40 gaiwans next month. Promised to call her on the day it is out."},
    {"Elbe Porcelain", 118, 11, 30, "call", "in", "opinion", 9, "Asked for glaze colours",
     "Good quality, she says, but her customers want new colours. Asked what comes in %s. Nobody has called back "
     "yet."},
    {"茗源商贸", 13, 15, 40, "email", "out", "information", 0, "展厅配套报价",
     "报价三档，含安装，方经理说一周内答复。"},
    {"茗源商贸", 40, 10, 2, "call", "out", "information", 4, "催款", "说财务在走流程，月底付一部分。"},
    {"北辰贸易", 10, 9, 48, "call", "in", "information", 7, "武林店新货架",
     "武林店腾出一个新货架，让带样品去看，周一以后都行。"},
    {"海棠家居连锁", 4, 13, 30, "meeting", "out", "opinion", 70, "%s款选品",
     "梁经理挑了九款，12 家门店分三档铺货，下次会上定陈列和数量。"},
    {"Lakeside Hotels", 24, 16, 15, "meeting", "out", "opinion", 50, "Trial sets, first impression",
     "Marco likes the cups, housekeeping wants fewer pieces per room. They try ten rooms first."},
    {"Northgate Stores", 9, 10, 40, "email", "in", "information", 0, "Four branches instead of two",
     "Silke Ahrens: if the %s counter sells in Mitte, she wants it in four branches. Asks for samples."},
    {"Kaufhaus Marienhof", 52, 11, 10, "call", "out", "opinion", 8, "Why so little?",
     "Bernd Obermaier was short. A new buyer tests a supplier from Portugal; table ware has to bring more margin."},
    {"Kaufhaus Marienhof", 128, 9, 25, "email", "in", "information", 0, "Fewer facings from now on",
     "Katrin Lechner: the tea corner loses one of its two shelves. Smaller orders for the time being."},
    {"Bund Tea House", 2, 11, 55, "message", "in", "information", 0, "Payment on its way",
     "Grace: accounts was on holiday, the rest goes out this week. Sorry!"},
    {"悦来茶楼", 6, 14, 22, "visit", "out", "emotional", 55, "看新雅间",
     "徐老板带看四间新雅间，每间要一套茶席，预算还没定。"},
    {"江南民宿联盟", 8, 15, 5, "call", "in", "information", 11, "20 家客房茶具",
     "叶秘书长：二十家一起采购，先看三家样板房，价格要能进客房成本。"},
    {"常青百货", 5, 10, 30, "meeting", "out", "opinion", 60, "%f礼盒定款", "唐主管口头同意，等印字数量；定金已付。"},
};

} // namespace

std::span<const TalkText> westernOrders()
{
    return orders;
}

std::span<const TalkText> westernAfter()
{
    return after;
}

std::span<const TalkText> westernBetween()
{
    return between;
}

std::span<const ScriptedTalk> scriptedTalks()
{
    return scripted;
}

} // namespace kith::demo
