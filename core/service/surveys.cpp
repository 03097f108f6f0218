// SPDX-License-Identifier: GPL-3.0-or-later
// Report `surveys`: every question of every survey answered in the period. Scores as in analytics.md 1.8; one vote a
// customer, the latest; fewer than five votes show no score.
#include "core/service/surveys.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>

#include "core/model/id_set.h"
#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/local_days.h"
#include "core/report/survey_scores.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Vote
{
    std::int64_t at = 0; // msecs
    qint64 answer = 0;
    std::optional<int> score;
    QString text;
};

struct Question
{
    RecordId id = 0, survey = 0;
    QString surveyName, kind, text;
    std::unordered_map<qint64, Vote> votes; // by voter
    qint64 invalid = 0;
};

struct Sent
{
    qint64 sent = 0, answered = 0;
};

std::vector<Question> questionsOf(Store &store, const QString &from, const QString &to)
{
    std::vector<Question> questions;
    std::map<RecordId, size_t> places;
    Statement rows = store.connection().prepare("SELECT q.id, s.id, s.name, q.kind, q.text FROM question q JOIN survey "
                                                "s ON s.id = q.survey_id ORDER BY s.name, "
                                                "s.id, q.position, q.id");
    while (rows.step()) {
        places[rows.integer(0)] = questions.size();
        questions.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), {}, 0});
    }
    // Only choices and texts have words; the rows of the others are not read for them.
    const auto take = [&](const QByteArray &text, const QByteArray &kinds) {
        Statement answers = store.connection().prepare(
            "SELECT a.question_id, a.id, a.score, " + text +
            ", r.answered_at, r.id, r.customer_id, r.contact_id FROM response r JOIN answer a ON a.response_id = r.id "
            "WHERE r.answered_at >= ?1 AND r.answered_at < ?2 AND a.about IS NULL AND a.question_id IN (SELECT id FROM "
            "question WHERE kind " +
            kinds + " ('choice', 'text'))");
        answers.bind(1, from).bind(2, to);
        while (answers.step()) {
            Vote vote{instantAt(answers, 4)->msecs, answers.integer(1), std::nullopt, answers.text(3)};
            if (!answers.isNull(2))
                vote.score = int(answers.integer(2));
            const int who = !answers.isNull(6) ? 6 : !answers.isNull(7) ? 7 : 5;
            Vote &kept = questions[places.at(answers.integer(0))].votes[answers.integer(who) * 8 + who];
            if (kept.answer == 0 || std::pair(vote.at, vote.answer) > std::pair(kept.at, kept.answer))
                kept = vote;
        }
    };
    take("NULL", "NOT IN");
    take("a.text", "IN");
    return questions;
}

std::map<RecordId, Sent> sentOf(Store &store, const QString &from, const QString &to)
{
    Statement rows =
        store.connection().prepare("SELECT survey_id, COUNT(*), SUM(answered_at IS NOT NULL) FROM response "
                                   "WHERE sent_at >= ?1 AND sent_at < ?2 GROUP BY 1");
    rows.bind(1, from).bind(2, to);
    std::map<RecordId, Sent> sent;
    while (rows.step())
        sent[rows.integer(0)] = {rows.integer(1), rows.integer(2)};
    return sent;
}

std::optional<ScoreKind> scoreKind(const QString &kind)
{
    if (kind == u"csat")
        return ScoreKind::Csat;
    if (kind == u"nps")
        return ScoreKind::Nps;
    if (kind == u"ces")
        return ScoreKind::Ces;
    return std::nullopt;
}

Query answersOf(std::vector<RecordId> ids)
{
    return {u"answer"_s, where(u"id"_s, Operator::In, packedIds(std::move(ids))), {}, {}};
}

// The most frequent text of a choice: "Price (12 of 30)".
QString mostChosen(const Question &question)
{
    std::map<QString, qint64> counts;
    for (const auto &[voter, vote] : question.votes) {
        if (!vote.text.isEmpty())
            ++counts[vote.text];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QString()
                                : QCoreApplication::translate("report", "%1 (%2 of %3)")
                                      .arg(most->first)
                                      .arg(most->second)
                                      .arg(question.votes.size());
}

void addScore(TableRow &row, Question &question)
{
    std::vector<std::optional<int>> answers;
    std::vector<double> values;
    std::vector<RecordId> counted, invalid;
    const std::optional<ScoreKind> kind = scoreKind(question.kind);
    const Scale scale = kind ? scaleOf(*kind) : Scale{0, 10};
    const bool isScored = kind || question.kind == u"value" || question.kind == u"cost";
    for (const auto &[voter, vote] : question.votes) {
        answers.push_back(vote.score);
        const bool valid = isScored ? vote.score && *vote.score >= scale.low && *vote.score <= scale.high
                                    : vote.score || !vote.text.isEmpty();
        (valid ? counted : invalid).push_back(vote.answer);
        question.invalid += !valid;
        if (valid && vote.score)
            values.push_back(*vote.score);
    }
    std::sort(answers.begin(), answers.end()); // the same figures to the last digit whatever the order of the votes
    std::sort(values.begin(), values.end());
    const qint64 n = qint64(counted.size());
    row.cells.push_back(n ? Cell::ofInteger(n).from(answersOf(counted)) : Cell());
    Cell score, average;
    if (isScored && n > 0 && footing(n) == Footing::Hidden) {
        score = Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few to say"));
    } else if (kind && n > 0) {
        const SurveyScore figures = surveyScore(*kind, answers);
        // CSAT is a share; shown in points of 100 beside NPS so that the column has one unit.
        const double factor = *kind == ScoreKind::Csat ? 100 : 1;
        score = Cell::ofReal(factor * *figures.score);
        if (figures.interval)
            score.within(factor * figures.interval->low, factor * figures.interval->high);
        average = Cell::ofReal(*figures.mean);
    } else if (isScored && n > 0) {
        score = Cell::ofReal(*mean(values));
        if (const auto within = meanInterval(values, 0, 10))
            score.within(within->low, within->high);
        average = Cell::ofReal(*mean(values));
    }
    row.cells.push_back(std::move(score));
    row.cells.push_back(std::move(average));
    const QString chosen = question.kind == u"choice" ? mostChosen(question) : QString();
    row.cells.push_back(chosen.isEmpty() ? Cell() : Cell::ofText(chosen));
    row.cells.push_back(Cell::ofInteger(question.invalid).from(answersOf(invalid)));
}

void addColumns(Table &table)
{
    addColumn(table, "survey", QT_TRANSLATE_NOOP("report", "Survey"), CellKind::Text);
    table.columns.back().type = u"survey"_s;
    addColumn(table, "sent", QT_TRANSLATE_NOOP("report", "Sent"), CellKind::Integer);
    addColumn(table, "response_rate", QT_TRANSLATE_NOOP("report", "Response rate"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Of the surveys sent in this period, whenever they were answered."), 1);
    addColumn(table, "question", QT_TRANSLATE_NOOP("report", "Question"), CellKind::Text);
    addColumn(table, "kind", QT_TRANSLATE_NOOP("report", "Kind"), CellKind::Text);
    addColumn(table, "votes", QT_TRANSLATE_NOOP("report", "Votes"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "One vote a customer: the latest answer in the period."));
    addColumn(table, "score", QT_TRANSLATE_NOOP("report", "Score"), CellKind::Real,
              QT_TRANSLATE_NOOP("report",
                                "CSAT: per cent of 4 and 5; NPS: points; CES and values: the mean; with the 95 % "
                                "interval."),
              1);
    addColumn(table, "average", QT_TRANSLATE_NOOP("report", "Mean"), CellKind::Real, nullptr, 2);
    addColumn(table, "most", QT_TRANSLATE_NOOP("report", "Most chosen"), CellKind::Text);
    addColumn(table, "invalid", QT_TRANSLATE_NOOP("report", "Invalid"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Answers outside their scale: counted here, never bent."));
}

Table surveyTable(Store &store, const Params &params)
{
    Period period = params.period;
    const Day today = store.today();
    if (!period.to.isValid() || period.to > today)
        period.to = today;
    const QString from = period.from.isValid() ? toIso(startOf(period.from, store.zone())) : u"0"_s;
    const QString to = toIso(startOf(period.to.addDays(1), store.zone()));
    const std::map<RecordId, Sent> sent = sentOf(store, from, to);
    std::vector<Question> questions = questionsOf(store, from, to);
    Table table;
    addColumns(table);
    RecordId before = 0;
    Sent all;
    qint64 surveys = 0, answered = 0;
    for (Question &question : questions) {
        TableRow row{.cells = {Cell::ofText(question.surveyName, question.survey)}};
        const auto found = sent.find(question.survey);
        if (question.survey != before) {
            before = question.survey;
            ++surveys;
            const Sent figures = found == sent.end() ? Sent{} : found->second;
            std::vector<Condition> conditions = instantWithin(u"sent_at"_s, period, store.zone());
            conditions.push_back(where(u"survey_id"_s, Operator::Equal, qint64(question.survey)));
            row.cells.push_back(
                Cell::ofInteger(figures.sent).from({u"response"_s, kith::all(std::move(conditions)), {}, {}}));
            if (figures.sent >= 5) {
                const Interval within = *wilson(figures.answered, figures.sent);
                row.cells.push_back(
                    Cell::ofPercent(double(figures.answered) / double(figures.sent)).within(within.low, within.high));
            } else {
                row.cells.emplace_back();
            }
            all.sent += figures.sent;
            all.answered += figures.answered;
        } else {
            row.cells.resize(3);
        }
        row.cells.push_back(Cell::ofText(question.text));
        row.cells.push_back(Cell::ofText(store.choiceLabel(u"question_kind"_s, question.kind)));
        addScore(row, question);
        answered += qint64(question.votes.size());
        table.rows.push_back(std::move(row));
    }
    if (questions.empty())
        table.sentence = QCoreApplication::translate("report", "There is no survey with questions yet.");
    else
        table.sentence = QCoreApplication::translate("report", "%1 surveys, %2 votes; %3 of %4 sent were answered.")
                             .arg(surveys)
                             .arg(answered)
                             .arg(all.answered)
                             .arg(all.sent);
    table.notes << QCoreApplication::translate("report",
                                               "Under 5 votes no score is shown, under 30 take it as indicative.");
    return table;
}

} // namespace

const Report surveysReport{
    .name = "surveys",
    .title = QT_TRANSLATE_NOOP("report", "Surveys"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Every question of every survey by the answers of the period: votes, score with "
                                    "interval, response rate."),
    .area = "service",
    .dimensions = {},
    .parameters = {},
    .run = surveyTable,
};

} // namespace kith
