// SPDX-License-Identifier: GPL-3.0-or-later
// What customers complained about, asked and praised, step by step. One product causes more than all others: the lids
// of TW-118 arrive chipped.
#include <algorithm>
#include <map>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct Matter
{
    const char *kind;
    const char *cause;
    const char *article; // code; "": none
    int solution;        // place in `answers`; -1: none
    const char *chineseSubject, *chineseText;
    const char *westernSubject, *westernText;
};

constexpr Matter lids[] = {
    {"complaint", "damaged", "TW-118", 0, "紫砂壶盖磕口", "有三把壶盖磕了口，外箱一侧压瘪了，周六有茶会等着用。",
     "Chipped teapot lids",
     "Three of the teapots came with chipped lids; the outer box was dented on one side. We need them on Saturday."},
    {"complaint", "damaged", "TW-118", 0, "壶盖又有缺口", "上次补的盖子刚用完，这批又有两只缺口，是不是包装薄了？",
     "Lids chipped again", "Two more lids with nicks in this delivery. Is there enough paper around them?"},
    {"complaint", "defect", "TW-118", 1, "壶盖不严", "倒茶时盖子晃，水从盖沿流出来。", "Lid does not sit tight",
     "The lid wobbles and drips when you pour."},
    {"complaint", "damaged", "TW-118", 0, "三把紫砂壶到货破损", "签收时没看出来，拆开有三把盖沿掉渣，照片已发微信。",
     "Three pots damaged on arrival", "Nothing to see from outside, but three lids had lost a piece. Photos attached."},
};

constexpr Matter others[] = {
    {"complaint", "defect", "TW-101", 2, "盖碗口沿有砂点", "有几只口沿能摸到砂点，客人介意。",
     "Grit on the rim of gaiwans", "You can feel small grains on the rim of four of them."},
    {"complaint", "late_delivery", "", 3, "说好周五到，周一才到", "店里活动没赶上，下次要提前说。",
     "Delivery three days late", "Promised for Friday, came on Monday; the tasting went without your cups."},
    {"complaint", "wrong_goods", "TW-103", -1, "白瓷盖碗发成了青花", "订的是白瓷，箱子里一半是青花。",
     "Wrong gaiwans in the box", "We ordered white porcelain and got six blue and white."},
    {"complaint", "missing_parts", "TC-201", -1, "六只装只有五只", "两盒都少一只杯。", "Cup missing from two sets",
     "Two of the sets hold five cups."},
    {"complaint", "wrong_invoice", "", 4, "发票抬头写错了", "公司名少了“商贸”两字，麻烦重开。",
     "Old address on the invoice", "Please send it again with our new address."},
    {"complaint", "not_reachable", "", -1, "电话没人接", "上午打了三次都没人，后来微信才回。",
     "Nobody answered the telephone", "I called three times on Tuesday morning."},
    {"complaint", "misuse", "TW-124", 5, "铸铁壶生锈", "用了两个月，壶内有锈斑。", "Rust in the cast-iron pot",
     "Brown spots inside after eight weeks."},
    {"question", "", "TC-208", -1, "带滤盖杯能进洗碗机吗", "客人总问，想写在标签上。",
     "Is the mug safe in a dishwasher?", "Guests keep asking; we would like to put it on the label."},
    {"question", "", "TE-310", 6, "龙井怎么存放", "夏天店里热，开罐后怎么放？", "How should Longjing be kept?",
     "It is warm in our shop from May on."},
    {"suggestion", "", "PK-050", -1, "礼盒能不能做中号", "大号放两罐茶太空，客人觉得浪费。",
     "A medium gift box, please", "The large one looks empty with two tins."},
    {"suggestion", "", "", -1, "价目表希望有二维码", "扫码下单更快。", "Price list as a spreadsheet",
     "We type it all again into our till."},
    {"praise", "", "TE-322", -1, "茉莉龙珠香气好", "老客人一致说比去年好，替我们谢谢师傅。", "Lovely jasmine pearls",
     "Our regulars noticed. Thank the maker from us."},
    {"praise", "", "", -1, "发货快，包得仔细", "昨天下单今天就到，一只没碎。", "Fast, and well packed",
     "Ordered on Monday, here on Thursday, not one broken."},
};

struct Answer
{
    const char *title, *problem, *answer, *article;
};

constexpr Answer answers[] = {
    {"Broken or chipped on arrival 到货破损", "Goods are broken, chipped or cracked when unpacked.",
     "Thank you for the photos. Replacements leave us today by express. Please keep the pieces and the outer box until "
     "the carrier "
     "has seen them; you pay nothing.\n\n谢谢照片。今天就补发快件，请先留着破损件和外箱等快递查看，费用由我们承担。",
     ""},
    {"Single lids: which fit which pot 单配壶盖", "A lid wobbles, drips or was lost.",
     "Lids are ground to their pot. Send us the mark under the pot and the width of the mouth in millimetres; we grind "
     "one to fit.\n\n"
     "壶盖是配磨的，请告诉我们壶底印记和口径，我们配好再寄。",
     "TW-118"},
    {"Grit under the glaze 釉面砂点", "Small grains can be felt on rims.",
     "Up to two grains belong to celadon; on the rim they do not. We exchange what can be felt with the lip.\n\n"
     "青瓷釉面少量砂点属正常，口沿有手感的一律换新。",
     "TW-101"},
    {"Late deliveries 延误", "The goods come later than promised.",
     "We say sorry and name the new day within the hour; over two days late the freight is "
     "ours.\n\n先道歉，一小时内给出新日期；晚两天以上运费我们承担。",
     ""},
    {"Invoice again 重开发票", "Name, address or tax number on the invoice is wrong.",
     "Accounts cancel and issue again on the same day; the number changes.\n\n财务当天红冲重开，号码会变。", ""},
    {"Care of cast iron 铸铁壶养护", "Rust inside the pot.",
     "Empty it while warm, dry it open, boil green tea in it once.\n\n趁热倒净，开盖晾干，用绿茶煮一次即可。",
     "TW-124"},
    {"Keeping green tea 绿茶存放", "How to keep Longjing and Biluochun.",
     "Closed, dark, under 10 °C; open tins within six weeks.\n\n密封避光冷藏，开罐六周内喝完。", "TE-310"},
};

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Cases)) {}

    void writeAnswers()
    {
        int place = 0;
        for (const Answer &row : answers) {
            Record solution = m_scene.blank(solution::type);
            solution.set(solution::title, text(row.title));
            solution.set(solution::problem, text(row.problem));
            solution.set(solution::answer, text(row.answer));
            solution.set(solution::status, ++place == int(std::size(answers)) ? u"draft"_s : u"published"_s);
            if (*row.article)
                solution.set(solution::product, article(row.article));
            m_solutions.push_back(m_scene.save(solution, m_scene.ago(700 - place * 31), m_scene.team.service));
        }
    }

    struct Planned
    {
        const Matter *matter;
        const Sale *sale;
        Day opened;
        QString status; // where it is today
    };

    std::vector<Planned> plan()
    {
        std::vector<Planned> cases;
        const int teapot = m_scene.articleCoded("TW-118");
        for (const Sale &sale : m_scene.sales) {
            if (!sale.delivered.isValid() || sale.returnsSaleOf.isValid())
                continue;
            const bool pots = std::any_of(sale.lines.begin(), sale.lines.end(),
                                          [&](const SaleLine &line) { return line.article == teapot; });
            const Day opened = workingDay(sale.delivered.addDays(m_dice.between(1, 6)));
            if (opened >= m_scene.anchor())
                continue;
            if (pots && m_dice.chance(opened > m_scene.ago(200) ? 46 : 20))
                cases.push_back({&m_dice.oneOf(lids), &sale, opened, {}});
            else if (m_dice.chance(4) && fits(m_dice, sale))
                cases.push_back({m_fitting, &sale, opened, {}});
        }
        std::stable_sort(cases.begin(), cases.end(),
                         [](const Planned &a, const Planned &b) { return a.opened < b.opened; });
        // The last ones are still being worked on.
        constexpr const char *running[] = {"new", "accepted", "in_progress", "waiting", "reopened", "resolved"};
        size_t next = 0;
        for (auto one = cases.rbegin(); one != cases.rend(); ++one) {
            const QString kind = text(one->matter->kind);
            const bool works = kind == u"complaint" || kind == u"question";
            one->status = works && next < std::size(running) ? text(running[next++]) : u"closed"_s;
            if (one->status == u"new" || one->status == u"accepted")
                one->opened = m_scene.ago(one->status == u"new" ? 1 : 2);
        }
        return cases;
    }

    void write(const Planned &planned)
    {
        const Buyer &buyer = m_scene.buyers[size_t(planned.sale->buyer)];
        const Matter &matter = *planned.matter;
        Record record = m_scene.blank(complaint::type);
        Instant at = m_scene.at(planned.opened, m_dice.between(9, 16), m_dice.between(1, 58));
        record.set(complaint::number,
                   u"C-%1-%2"_s.arg(planned.opened.year()).arg(++m_numbers[planned.opened.year()], 4, 10, QChar(u'0')));
        record.set(complaint::kind, text(matter.kind));
        record.set(complaint::subject, text(buyer.chinese ? matter.chineseSubject : matter.westernSubject));
        record.set(complaint::text, text(buyer.chinese ? matter.chineseText : matter.westernText));
        record.set(complaint::channel, buyer.chinese ? (m_dice.chance(65) ? u"message"_s : u"phone"_s) : u"email"_s);
        record.set(complaint::customer, buyer.id);
        if (!buyer.people.empty())
            record.set(complaint::contact, buyer.people.front().id);
        record.set(complaint::order, planned.sale->id);
        if (*matter.article)
            record.set(complaint::product, article(matter.article));
        const bool complains = text(matter.kind) == u"complaint";
        const int size = buyer.size;
        record.set(complaint::priority, !complains         ? u"low"_s
                                        : size > 7000      ? u"high"_s
                                        : m_dice.chance(8) ? u"urgent"_s
                                                           : u"normal"_s);
        record.set(complaint::openedAt, at);
        record.set(standard::owner, m_scene.team.service);
        m_scene.save(record, at, m_scene.team.service);
        for (const QString &status : wayTo(planned.status, complains)) {
            at = later(at, status);
            if (status == u"resolved")
                solve(record, matter, complains);
            record.set(complaint::status, status);
            m_scene.save(record, at, m_scene.team.service);
        }
        if (complains && planned.status == u"closed" && &matter >= std::begin(lids) && &matter < std::end(lids) &&
            m_dice.chance(45) && ++m_actions <= 4)
            prevent(record, at);
    }

    void finish()
    {
        preventWhatStopped();
        const Query query{u"number_series"_s, where(u"kind"_s, Operator::Equal, u"complaint"_s), {}, {}};
        for (Record series : m_scene.store().select(query)) {
            series.set(number_series::next, m_numbers[m_scene.anchor().year()] + 1);
            m_scene.save(series, m_scene.anchor(), m_scene.team.owner);
        }
    }

private:
    RecordId article(const char *code) const { return m_scene.articles[size_t(m_scene.articleCoded(code))].id; }

    // A matter that this order can have: its goods are among the lines.
    bool fits(Dice &dice, const Sale &sale)
    {
        const Matter &matter = dice.oneOf(others);
        const int wanted = *matter.article ? m_scene.articleCoded(matter.article) : -1;
        m_fitting = &matter;
        return wanted < 0 || std::any_of(sale.lines.begin(), sale.lines.end(),
                                         [&](const SaleLine &line) { return line.article == wanted; });
    }

    std::vector<QString> wayTo(const QString &status, bool complains)
    {
        const std::vector<QString> steps{u"accepted"_s, u"in_progress"_s, u"resolved"_s, u"closed"_s};
        if (status == u"new")
            return {};
        if (status == u"waiting")
            return {u"accepted"_s, u"in_progress"_s, u"waiting"_s};
        if (status == u"reopened")
            return {u"accepted"_s, u"in_progress"_s, u"resolved"_s, u"reopened"_s};
        std::vector<QString> way;
        for (const QString &step : steps) {
            if (step != u"in_progress" || complains || status == step)
                way.push_back(step);
            if (step == status)
                break;
        }
        if (status == u"closed" && complains && m_dice.chance(18))
            way.insert(way.begin() + 2, u"waiting"_s);
        return way;
    }

    // The next step, within what is possible by now.
    Instant later(Instant at, const QString &status)
    {
        const int minutes = status == u"accepted"      ? m_dice.between(14, 190)
                            : status == u"in_progress" ? m_dice.between(40, 420)
                            : status == u"closed"      ? m_dice.between(1500, 7200)
                                                       : m_dice.between(300, 4200);
        const Instant latest = m_scene.at(m_scene.anchor(), 9, 10);
        Instant next{at.msecs + minutes * 60'000LL};
        const Day day = dayOf(next, m_scene.store().zone());
        const qint64 minute = (next.msecs - startOf(day, m_scene.store().zone()).msecs) / 60'000;
        if (minute < 9 * 60 || minute > 18 * 60 || day.dayOfWeek() > 5)
            next = m_scene.at(workingDay(minute > 18 * 60 ? day.addDays(1) : day), 9, m_dice.between(4, 55));
        return next < latest
                   ? next
                   : Instant{std::max<qint64>(at.msecs + 60'000, latest.msecs - m_dice.between(1, 25) * 60'000LL)};
    }

    void solve(Record &record, const Matter &matter, bool complains)
    {
        record.set(complaint::cause, text(matter.cause));
        if (matter.solution >= 0 && m_dice.chance(80))
            record.set(complaint::solution, m_solutions[size_t(matter.solution)]);
        if (complains && (text(matter.cause) == u"damaged" || text(matter.cause) == u"defect") && m_dice.chance(70))
            record.set(complaint::compensation, money(m_dice.between(1, 6) * 48));
        if (complains)
            record.set(complaint::countermeasure,
                       matter.solution == 0 ? u"补发壶盖，外箱加纸护角"_s : u"补发或换货，已致歉"_s);
    }

    void prevent(const Record &record, Instant at)
    {
        Record prevention = m_scene.blank(prevention::type);
        const Day day = dayOf(at, m_scene.store().zone());
        prevention.set(prevention::complaint, record.id());
        prevention.set(prevention::plannedAction, m_dice.chance(50)
                                                      ? u"壶与盖分开包，中间加泡棉"_s
                                                      : u"Ask the maker in Yixing for a thicker inner box"_s);
        prevention.set(prevention::staff, m_scene.team.service);
        prevention.set(prevention::dueOn, workingDay(day.addDays(21)));
        if (day.addDays(30) < m_scene.anchor() && m_dice.chance(60)) {
            prevention.set(prevention::doneOn, workingDay(day.addDays(m_dice.between(9, 26))));
            prevention.set(prevention::effect, u"一个月内同类投诉没有减少"_s);
        }
        m_scene.save(prevention, at, m_scene.team.service);
    }

    // One action that has held so far: against the cause that came up most often and then no more.
    void preventWhatStopped()
    {
        constexpr std::pair<const char *, const char *> ways[] = {
            {"wrong_invoice", "录单时核对抬头与税号"},
            {"missing_parts", "装箱后称重，少一只当场发现"},
            {"wrong_goods", "拣货单印上货号与图片"},
            {"not_reachable", "电话忙时转到第二个人"},
            {"late_delivery", "Promise a day later than the carrier does"},
        };
        Record last;
        const char *way = nullptr;
        size_t most = 0;
        for (const auto &[cause, words] : ways) {
            const std::vector<Record> cases = m_scene.store().select(
                {u"complaint"_s, where(u"cause"_s, Operator::Equal, text(cause)), {u"opened_at"_s, u"id"_s}, {}});
            if (cases.size() <= most || cases.back().get(complaint::status) != u"closed" ||
                dayOf(cases.back().get(complaint::openedAt), m_scene.store().zone()) > m_scene.ago(45))
                continue;
            most = cases.size();
            last = cases.back();
            way = words;
        }
        if (!way)
            return;
        const Day opened = dayOf(last.get(complaint::openedAt), m_scene.store().zone());
        Record prevention = m_scene.blank(prevention::type);
        prevention.set(prevention::complaint, last.id());
        prevention.set(prevention::plannedAction, text(way));
        prevention.set(prevention::staff, m_scene.team.service);
        prevention.set(prevention::dueOn, workingDay(opened.addDays(14)));
        prevention.set(prevention::doneOn, workingDay(opened.addDays(9)));
        m_scene.save(prevention, m_scene.at(workingDay(opened.addDays(9)), 16, 20), m_scene.team.service);
    }

    Scene &m_scene;
    Dice m_dice;
    std::vector<RecordId> m_solutions;
    std::map<int, int> m_numbers;
    int m_actions = 0; // against chipped lids
    const Matter *m_fitting = nullptr;
};

} // namespace

void makeCases(Scene &scene)
{
    Writer writer(scene);
    writer.writeAnswers();
    for (const Writer::Planned &planned : writer.plan())
        writer.write(planned);
    writer.finish();
    scene.step();
}

} // namespace kith::demo
