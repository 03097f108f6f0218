// SPDX-License-Identifier: GPL-3.0-or-later
// Report `satisfaction`: CSAT, NPS and CES by the day of the answer, with 95 % intervals (core/report/survey_scores.h).
// One vote a customer, period and score: the latest answer. Under five votes no rate is shown.
#include "core/service/satisfaction.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/model/id_set.h"
#include "core/report/columns.h"
#include "core/report/local_days.h"
#include "core/report/survey_scores.h"
#include "core/service/case_keys.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr Grouping groupings[]{
    {.name = "month", .kind = Kind::Time, .sql = "NULL", .step = Step::Month},
    {.name = "quarter", .kind = Kind::Time, .sql = "NULL", .step = Step::Quarter},
    {.name = "year", .kind = Kind::Time, .sql = "NULL", .step = Step::Year},
    {.name = "survey", .kind = Kind::Reference, .sql = "r.survey_id", .field = "survey_id", .of = "survey"},
    {.name = "product",
     .kind = Kind::Reference,
     .sql = "k.product_id",
     .field = "complaint_id.product_id",
     .of = "product"},
};

constexpr const char *kinds[]{"csat", "nps", "ces"};

struct Vote
{
    std::int64_t at = 0; // msecs
    qint64 answer = 0;
    std::optional<int> score;
};

using Votes = std::unordered_map<qint64, Vote>; // by who voted

struct Group
{
    Value key;
    Votes votes[3];
    qint64 sent = 0;
    qint64 answered = 0; // of the sent ones
};

using Groups = std::map<QString, Group>;

struct Asked
{
    const Grouping *by;
    Period period;
    QTimeZone zone;
};

// The limits of the period as stored instants, bound to ?1 and ?2.
void bindPeriod(Statement &statement, const Asked &asked)
{
    statement.bind(1, asked.period.from.isValid() ? toIso(startOf(asked.period.from, asked.zone)) : u"0"_s);
    statement.bind(2, toIso(startOf(asked.period.to.addDays(1), asked.zone)));
}

void cast(Votes &votes, qint64 voter, const Vote &vote)
{
    Vote &kept = votes[voter];
    if (kept.answer == 0 || std::pair(vote.at, vote.answer) > std::pair(kept.at, kept.answer))
        kept = vote;
}

// Answers of hundreds of thousands: no text is made for a row, and no day is asked for twice.
class Gathering
{
public:
    Gathering(Store &store, const Asked &asked)
        : m_store(store), m_asked(asked), m_keys(*asked.by), m_days(asked.zone),
          m_joins(QByteArray(asked.by->sql).startsWith("k.") ? " LEFT JOIN complaint k ON k.id = r.complaint_id" : "")
    {
        gatherVotes();
        gatherSent();
    }

    Groups groups()
    {
        Groups named;
        for (size_t place = 0; place < m_groups.size(); ++place) {
            m_groups[place].key = m_keys.key(place);
            named.emplace(m_keys.identity(place), std::move(m_groups[place]));
        }
        return named;
    }
    Group all;

private:
    Group &groupOf(Statement &row, int keyColumn, Instant at)
    {
        const size_t place = m_keys.of(row, keyColumn, m_days.of(at));
        if (place == m_groups.size())
            m_groups.emplace_back();
        return m_groups[place];
    }

    std::map<RecordId, size_t> scoredQuestions()
    {
        std::map<RecordId, size_t> places;
        Statement rows =
            m_store.connection().prepare("SELECT id, kind FROM question WHERE kind IN ('csat', 'nps', 'ces')");
        while (rows.step())
            places[rows.integer(0)] = rows.utf8(1) == "csat" ? 0 : rows.utf8(1) == "nps" ? 1 : 2;
        return places;
    }

    void gatherVotes()
    {
        const std::map<RecordId, size_t> questions = scoredQuestions();
        Statement row = m_store.connection().prepare(
            "SELECT a.id, a.question_id, a.score, r.answered_at, r.id, r.customer_id, r.contact_id, " + m_keys.sql() +
            " FROM response r JOIN answer a ON a.response_id = r.id" + m_joins +
            " WHERE r.answered_at >= ?1 AND r.answered_at < ?2 AND a.about IS NULL");
        bindPeriod(row, m_asked);
        while (row.step()) {
            const auto question = questions.find(row.integer(1));
            if (question == questions.end())
                continue;
            const Instant at = *instantAt(row, 3);
            Vote vote{at.msecs, row.integer(0), std::nullopt};
            if (!row.isNull(2))
                vote.score = int(row.integer(2));
            const int who = !row.isNull(5) ? 5 : !row.isNull(6) ? 6 : 4;
            const qint64 voter = row.integer(who) * 8 + who;
            cast(groupOf(row, 7, at).votes[question->second], voter, vote);
            cast(all.votes[question->second], voter, vote);
        }
    }

    void gatherSent()
    {
        Statement row =
            m_store.connection().prepare("SELECT r.sent_at, r.answered_at IS NOT NULL, " + m_keys.sql() +
                                         " FROM response r" + m_joins + " WHERE r.sent_at >= ?1 AND r.sent_at < ?2");
        bindPeriod(row, m_asked);
        while (row.step()) {
            for (Group *each : {&groupOf(row, 2, *instantAt(row, 0)), &all}) {
                ++each->sent;
                each->answered += row.integer(1);
            }
        }
    }

    Store &m_store;
    const Asked &m_asked;
    CaseKeys m_keys;
    LocalDays m_days;
    QByteArray m_joins;
    std::vector<Group> m_groups; // by the place of the key
};

SurveyScore scoreOf(const Group &group, size_t kind)
{
    std::vector<std::optional<int>> answers;
    for (const auto &[voter, vote] : group.votes[kind])
        answers.push_back(vote.score);
    std::sort(answers.begin(), answers.end()); // the same figures to the last digit whatever the order of the votes
    return surveyScore(ScoreKind(kind), answers);
}

// One vote a customer cannot be said as a condition, so the answers that counted are listed.
Query countedAnswers(const Group &group, size_t kind)
{
    const Scale scale = scaleOf(ScoreKind(kind));
    std::vector<RecordId> ids;
    for (const auto &[voter, vote] : group.votes[kind]) {
        if (vote.score && *vote.score >= scale.low && *vote.score <= scale.high)
            ids.push_back(vote.answer);
    }
    return {u"answer"_s, where(u"id"_s, Operator::In, packedIds(std::move(ids))), {}, {}};
}

Query sentResponses(const Asked &asked, const Group *group, bool onlyAnswered)
{
    Period period = asked.period;
    if (group && asked.by->kind == Kind::Time)
        period = stepPeriod(group->key, asked.by->step, asked.period);
    std::vector<Condition> conditions = instantWithin(u"sent_at"_s, period, asked.zone);
    if (group && asked.by->kind != Kind::Time)
        conditions.push_back(groupCondition(*asked.by, group->key, {}));
    if (onlyAnswered)
        conditions.push_back(where(u"answered_at"_s, Operator::NotEmpty));
    return {u"response"_s, all(std::move(conditions)), {}, {}};
}

Cell scoreCell(ScoreKind kind, const SurveyScore &score)
{
    if (score.n == 0)
        return {};
    if (footing(score.n) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    Cell cell = kind == ScoreKind::Csat ? Cell::ofPercent(*score.score) : Cell::ofReal(*score.score);
    if (score.interval)
        cell.within(score.interval->low, score.interval->high);
    return cell;
}

void addFigures(TableRow &row, const Asked &asked, const Group &figures, const Group *group)
{
    for (size_t kind = 0; kind < 3; ++kind) {
        const SurveyScore score = scoreOf(figures, kind);
        const Query counted = countedAnswers(figures, kind);
        row.cells.push_back(scoreCell(ScoreKind(kind), score));
        row.cells.push_back(score.n ? Cell::ofInteger(score.n).from(counted) : Cell());
    }
    row.cells.push_back(Cell::ofInteger(figures.sent).from(sentResponses(asked, group, false)));
    row.cells.push_back(Cell::ofInteger(figures.answered).from(sentResponses(asked, group, true)));
    if (figures.sent < 5) {
        row.cells.push_back(figures.sent ? Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"))
                                         : Cell());
        return;
    }
    const Interval within = *wilson(figures.answered, figures.sent);
    row.cells.push_back(
        Cell::ofPercent(double(figures.answered) / double(figures.sent)).within(within.low, within.high));
}

void addColumns(Table &table, const Asked &asked)
{
    table.columns.push_back(groupColumn(satisfactionReport, *asked.by));
    const char *votes = QT_TRANSLATE_NOOP("report", "One vote a customer: the latest answer in the period.");
    addColumn(table, "csat", QT_TRANSLATE_NOOP("report", "CSAT"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Share of 4 and 5 on the scale of 1 to 5, with the 95 % interval by Wilson."),
              0);
    addColumn(table, "csat_n", QT_TRANSLATE_NOOP("report", "Votes"), CellKind::Integer, votes);
    addColumn(
        table, "nps", QT_TRANSLATE_NOOP("report", "NPS"), CellKind::Real,
        QT_TRANSLATE_NOOP("report",
                          "Share of 9 and 10 less share of 0 to 6, in points, with the 95 % interval (adjusted Wald)."),
        0);
    addColumn(table, "nps_n", QT_TRANSLATE_NOOP("report", "Votes"), CellKind::Integer, votes);
    addColumn(
        table, "ces", QT_TRANSLATE_NOOP("report", "CES"), CellKind::Real,
        QT_TRANSLATE_NOOP("report", "Mean of 1 to 7, how easy we made it, with the 95 % interval by Student's t."), 2);
    addColumn(table, "ces_n", QT_TRANSLATE_NOOP("report", "Votes"), CellKind::Integer, votes);
    addColumn(table, "sent", QT_TRANSLATE_NOOP("report", "Sent"), CellKind::Integer, nullptr);
    addColumn(table, "answered", QT_TRANSLATE_NOOP("report", "Answered"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Of the surveys sent in this period, whenever they were answered."));
    addColumn(table, "response_rate", QT_TRANSLATE_NOOP("report", "Response rate"), CellKind::Percent, nullptr, 0);
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 0);
}
QString points(double value)
{
    return QString::number(value, 'f', 0).replace(u'-', u'−');
}

QString sentenceFor(const Group &all)
{
    QStringList parts;
    const SurveyScore csat = scoreOf(all, 0), nps = scoreOf(all, 1), ces = scoreOf(all, 2);
    const auto shown = [](const SurveyScore &score) { return footing(score.n) != Footing::Hidden; };
    if (shown(csat))
        parts << QCoreApplication::translate("report", "%1 % are satisfied (%2 votes; 95 %: %3–%4 %).")
                     .arg(percent(*csat.score))
                     .arg(csat.n)
                     .arg(percent(csat.interval->low), percent(csat.interval->high));
    if (shown(nps))
        parts << QCoreApplication::translate("report", "NPS %1 (%2 votes; 95 %: %3 to %4).")
                     .arg(points(*nps.score))
                     .arg(nps.n)
                     .arg(points(nps.interval->low), points(nps.interval->high));
    if (shown(ces))
        parts << QCoreApplication::translate("report", "CES %1 of 7 (%2 votes).")
                     .arg(QString::number(*ces.score, 'f', 2))
                     .arg(ces.n);
    if (parts.isEmpty())
        return QCoreApplication::translate("report", "Too few answers in this period for a score.");
    return parts.join(u' ');
}

// Whether the last step differs from the one before by more than chance, where a score says something.
void noteChange(Store &store, Table &table, const Asked &asked, const Groups &groups)
{
    if (asked.by->kind != Kind::Time || groups.size() < 2)
        return;
    const Group &last = groups.rbegin()->second, &before = std::next(groups.rbegin())->second;
    for (size_t kind : {size_t(1), size_t(0)}) {
        const SurveyScore a = scoreOf(last, kind), b = scoreOf(before, kind);
        if (footing(a.n) == Footing::Hidden || footing(b.n) == Footing::Hidden)
            continue;
        const Interval change = moverDifference(*a.score, *a.interval, *b.score, *b.interval);
        const QString name = kind == 1 ? u"NPS"_s : u"CSAT"_s;
        const QString from = groupCell(store, *asked.by, before.key).text,
                      to = groupCell(store, *asked.by, last.key).text;
        table.notes << (change.low > 0 || change.high < 0
                            ? QCoreApplication::translate("report",
                                                          "%1 changed from %2 to %3: more than chance would explain.")
                                  .arg(name, from, to)
                            : QCoreApplication::translate("report",
                                                          "%1: too few votes to call the step from %2 to %3 a change.")
                                  .arg(name, from, to));
        return;
    }
}

void addCharts(Table &table, const Asked &asked, const Group &all)
{
    static constexpr const char *titles[]{
        QT_TRANSLATE_NOOP("report", "Satisfied customers, with 95 % interval"),
        QT_TRANSLATE_NOOP("report", "Net Promoter Score, with 95 % interval"),
        QT_TRANSLATE_NOOP("report", "Customer effort (7 is easy), with 95 % interval")};
    for (size_t kind = 0; kind < 3; ++kind) {
        if (all.votes[kind].empty())
            continue;
        ChartHint chart;
        chart.kind = ChartHint::Kind::IntervalLines;
        chart.categories = QLatin1StringView(asked.by->name);
        chart.series = {QString::fromLatin1(kinds[kind])};
        chart.title = translated("report", titles[kind]);
        table.charts.push_back(chart);
    }
}

Table satisfactionTable(Store &store, const Params &params)
{
    Asked asked{params.by.isEmpty() ? &groupings[0] : &groupingNamed(groupings, params.by.first()), params.period,
                store.zone()};
    const Day today = store.today();
    if (!asked.period.to.isValid() || asked.period.to > today)
        asked.period.to = today;
    Gathering gathered(store, asked);
    const Groups groups = gathered.groups();
    const Group &whole = gathered.all;

    Table table;
    addColumns(table, asked);
    for (const auto &[name, group] : groups) {
        TableRow row;
        row.cells.push_back(groupCell(store, *asked.by, group.key));
        addFigures(row, asked, group, &group);
        table.rows.push_back(std::move(row));
    }
    TableRow row{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(row, asked, whole, nullptr);
    table.rows.push_back(std::move(row));

    table.sentence = sentenceFor(whole);
    noteChange(store, table, asked, groups);
    table.notes << QCoreApplication::translate("report", "In each row a customer has one vote, the latest; under 5 "
                                                         "votes no score is shown, under 30 take it as indicative.");
    qint64 invalid = 0;
    for (size_t kind = 0; kind < 3; ++kind)
        invalid += scoreOf(whole, kind).invalid;
    if (invalid > 0)
        table.notes
            << QCoreApplication::translate("report", "%1 answers outside their scale were left out.").arg(invalid);
    addCharts(table, asked, whole);
    return table;
}

} // namespace

const Report satisfactionReport{
    .name = "satisfaction",
    .title = QT_TRANSLATE_NOOP("report", "Satisfaction"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Survey scores by the day of the answer: CSAT is the share of 4 and 5, NPS the "
                                    "share of 9 and 10 less that of 0 to 6, CES the mean of 1 to 7."),
    .area = "service",
    .dimensions = {{"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"survey", QT_TRANSLATE_NOOP("report", "Survey")},
                   {"product", QT_TRANSLATE_NOOP("report", "Product")}},
    .parameters = {},
    .run = satisfactionTable,
};

} // namespace kith
