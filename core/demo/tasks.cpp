// SPDX-License-Identifier: GPL-3.0-or-later
// What is late, what is for today, what comes next, and what was done.
#include <algorithm>
#include <QJsonArray>

#include "core/base/text.h"
#include "core/demo/festival.h"
#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct TaskRow
{
    const char *customer;
    const char *kind;
    int inDays;
    int hour, minute; // -1: all day
    const char *subject;
    const char *note = "";
};

constexpr TaskRow open[] = {
    {"Elbe Porcelain", "call", -8, -1, 0, "Asked for glaze colours; no order for four months"},
    {"北辰贸易", "visit", -3, -1, 0, "武林店新货架，带样品过去"},
    {"茗源商贸", "call", -1, -1, 0, "报价两周了，问方经理定了没有"},
    {"Aurora Trading", "call", 0, 11, 0, "%c price list and 40 gaiwans", "Promised on the telephone."},
    {"海棠家居连锁", "meeting", 0, 14, 0, "12 家门店%s款"},
    {"山语茶业", "call", 0, 15, 0, "%f礼盒：40 套能否按时到货？"},
    {"东篱茶舍", "email", 0, -1, 0, "发新价目表"},
    {"Lakeside Hotels", "call", 1, 10, 30, "How did the ten rooms go?"},
    {"Bund Tea House", "payment", 1, -1, 0, "Has the rest arrived?"},
    {"Teehaus Wagner", "email", 4, -1, 0, "Opening list with prices"},
    {"Bund Tea House", "call", 4, 9, 30, "Counter for the second floor"},
    {"李薇", "call", 5, 16, 0, "手绘荷花盖碗到货了，发照片"},
    {"绿洲咖啡", "call", 6, 10, 0, "双层杯样品收到了吗"},
    {"常青百货", "meeting", 7, 13, 30, "%f礼盒印字与数量"},
    {"江南民宿联盟", "visit", 7, 9, 0, "看三家样板房"},
    {"悦来茶楼", "call", 8, 15, 30, "包间数量和预算"},
    {"枫桥礼品", "call", 11, 10, 0, "打样费谁出"},
    {"Northgate Stores", "visit", 14, 11, 0, "Samples for the %s counter"},
    {"Grünwald Tee & Kanne", "email", 20, -1, 0, "Letter with the %s teas"},
    {"Kontor Nordlicht", "delivery", 3, -1, 0, "Pallet leaves on time?"},
    {"德润祥茶庄", "call", 2, 14, 0, "铁观音新货什么时候到"},
    {"京华礼尚", "todo", 6, -1, 0, "礼盒打样两只寄北京"},
};

constexpr const char *chineseDone[] = {"回电话问补货", "发样品",     "对账单发给会计", "确认收货地址",
                                       "约下月拜访",   "寄检测报告", "催一下货款",     "发节日问候"};
constexpr const char *westernDone[] = {
    "Ring back about stock",   "Send samples",         "Statement for accounts", "Check the delivery address",
    "Fix a day for the visit", "Send the certificate", "Remind of the payment",  "Birthday card"};
constexpr const char *doneKinds[] = {"call", "todo", "email", "todo", "call", "email", "payment", "todo"};

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Tasks)) {}

    void writeOpen(const TaskRow &row)
    {
        const int place = m_scene.buyerNamed(row.customer);
        const Buyer &buyer = m_scene.buyers[size_t(place)];
        const Day day = m_scene.anchor().addDays(row.inDays);
        Record task = begin(buyer, row.kind, dated(row.subject, m_scene.anchor(), buyer.chinese));
        task.set(task::text, text(row.note));
        if (row.hour < 0) {
            task.set(task::allDay, true);
            task.set(task::dueAt, m_scene.at(day, 0));
        } else {
            task.set(task::dueAt, m_scene.at(day, row.hour, row.minute));
            if (QByteArray(row.kind) == "meeting" || QByteArray(row.kind) == "visit")
                task.set(task::endsAt, m_scene.at(day, row.hour + 1, row.minute));
            task.set(task::remindAt, m_scene.at(day, row.hour - 1, row.minute));
        }
        for (const Deal &deal : m_scene.deals) {
            if (deal.buyer == place)
                task.set(task::opportunity, deal.id);
        }
        m_scene.save(task, workingDay(m_scene.ago(std::max(2, 12 - row.inDays))), buyer.owner);
    }

    void writeDone(int ago)
    {
        const Buyer &buyer = m_dice.oneOf(m_scene.buyers);
        if (buyer.person || buyer.firstAgo < ago)
            return;
        const size_t kind = size_t(m_dice.between(0, int(std::size(doneKinds)) - 1));
        Record task = begin(buyer, doneKinds[kind], text(buyer.chinese ? chineseDone[kind] : westernDone[kind]));
        const Day due = workingDay(m_scene.ago(ago));
        if (due >= m_scene.anchor())
            return;
        task.set(task::dueAt, m_scene.at(due, m_dice.between(9, 16), m_dice.chance(50) ? 0 : 30));
        const Day done =
            std::min(workingDay(due.addDays(m_dice.chance(70) ? 0 : m_dice.between(1, 4))), m_scene.ago(1));
        task.set(task::doneAt, m_scene.at(done, m_dice.between(10, 17), m_dice.between(1, 58)));
        if (m_dice.chance(4)) {
            task.clear(task::doneAt);
            task.set(task::cancelled, true);
        }
        m_scene.save(task, due.addDays(-m_dice.between(1, 9)), buyer.owner);
    }

    // The next open case is somebody's work, too.
    void writeForCase()
    {
        const Query running{u"complaint"_s,
                            where(u"status"_s, Operator::In, QJsonArray{u"accepted"_s, u"in_progress"_s}),
                            {u"-id"_s},
                            {}};
        for (const Record &record : m_scene.store().select(running, 2)) {
            Record task = m_scene.blank(task::type);
            task.set(task::subject, (hasHan(record.get(complaint::subject)) ? u"回复：%1"_s : u"Answer: %1"_s)
                                        .arg(record.get(complaint::subject)));
            task.set(task::kind, u"call"_s);
            task.set(task::customer, record.get(complaint::customer));
            task.set(task::complaint, record.id());
            task.set(task::dueAt, m_scene.at(m_scene.anchor(), 16, 0));
            task.set(standard::owner, m_scene.team.service);
            m_scene.save(task, m_scene.ago(1), m_scene.team.service);
        }
    }

private:
    Record begin(const Buyer &buyer, const char *kind, const QString &subject)
    {
        Record task = m_scene.blank(task::type);
        task.set(task::subject, subject);
        task.set(task::kind, text(kind));
        task.set(task::customer, buyer.id);
        if (!buyer.people.empty())
            task.set(task::contact, buyer.people.front().id);
        task.set(standard::owner, buyer.owner);
        return task;
    }

    Scene &m_scene;
    Dice m_dice;
};

} // namespace

void makeTasks(Scene &scene)
{
    Writer writer(scene);
    Dice dice = scene.dice(Subject::Deals);
    for (int ago = 640; ago > 1; ago -= dice.between(1, 6))
        writer.writeDone(ago);
    for (const TaskRow &row : open)
        writer.writeOpen(row);
    writer.writeForCase();
    scene.step();
}

} // namespace kith::demo
