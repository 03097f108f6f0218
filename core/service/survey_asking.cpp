// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/survey_asking.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QUuid>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int daysToAsk = 30;
constexpr int daysOfRest = 60;

void saveOrThrow(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

struct TemplateQuestion
{
    const char *kind;
    QString text;
};

std::vector<TemplateQuestion> questionsOf(SurveyTemplate which)
{
    const auto value = [](const QString &text) { return TemplateQuestion{"value", text}; };
    const auto cost = [](const QString &text) { return TemplateQuestion{"cost", text}; };
    switch (which) {
    case SurveyTemplate::Satisfaction:
        return {{"csat", QCoreApplication::translate("survey", "How satisfied are you with us?")},
                {"text", QCoreApplication::translate("survey", "What should we do better?")}};
    case SurveyTemplate::Recommendation:
        return {{"nps", QCoreApplication::translate("survey", "How likely are you to recommend us?")},
                {"text", QCoreApplication::translate("survey", "Why?")}};
    case SurveyTemplate::Effort:
        return {{"ces", QCoreApplication::translate("survey", "We made it easy for you: how far do you agree?")}};
    case SurveyTemplate::DeliveredValue:
        return {value(QCoreApplication::translate("survey", "How good are our products?")),
                value(QCoreApplication::translate("survey", "How good is our service?")),
                value(QCoreApplication::translate("survey", "How good are our people?")),
                value(QCoreApplication::translate("survey", "How good is our image?")),
                cost(QCoreApplication::translate("survey", "How much money does it cost you?")),
                cost(QCoreApplication::translate("survey", "How much time does it cost you?")),
                cost(QCoreApplication::translate("survey", "How much effort does it cost you?")),
                cost(QCoreApplication::translate("survey", "How much worry does it cost you?"))};
    }
    return {};
}

} // namespace

std::optional<AnswerRange> answerRange(const QString &kind)
{
    if (kind == u"csat")
        return AnswerRange{1, 5};
    if (kind == u"nps" || kind == u"value" || kind == u"cost")
        return AnswerRange{0, 10};
    if (kind == u"ces")
        return AnswerRange{1, 7};
    return std::nullopt;
}

std::vector<Record> questionsOfSurvey(Store &store, RecordId survey)
{
    const Condition its = where(u"survey_id"_s, Operator::Equal, qint64(survey));
    return store.select({u"question"_s, its, {u"position"_s}, {}});
}

qint64 addQuestions(Store &store, RecordId survey, SurveyTemplate which)
{
    qint64 position = 0;
    for (const Record &question : questionsOfSurvey(store, survey))
        position = std::max(position, question.get(question::position));
    Change change(store, QCoreApplication::translate("survey", "Questions added"));
    for (const TemplateQuestion &one : questionsOf(which)) {
        Record question = store.blank(question::type);
        question.set(question::survey, survey);
        question.set(question::position, ++position);
        question.set(question::kind, QString::fromLatin1(one.kind));
        question.set(question::text, one.text);
        saveOrThrow(change, question);
    }
    return change.commit();
}

std::vector<ProposedSurvey> proposedSurveys(Store &store, RecordId survey)
{
    const QString since = toIso(startOf(store.today().addDays(-daysToAsk), store.zone()));
    // What happened last of each customer: the latest order or case is what it would be about.
    Statement rows = store.connection().prepare(
        "SELECT s.id, s.name, w.customer_id, w.contact_id, w.order_id, w.complaint_id, c.name, w.about FROM survey s "
        "JOIN "
        "(SELECT 'after_order' AS moment, customer_id, contact_id, id AS order_id, 0 AS complaint_id, number AS about, "
        "ordered_on AS at FROM \"order\" WHERE status IN ('delivered', 'completed') AND ordered_on >= ?1 "
        "UNION ALL SELECT 'after_complaint', customer_id, contact_id, 0, id, number, resolved_at FROM complaint WHERE "
        "status IN ('resolved', 'closed') AND resolved_at >= ?2) w ON w.moment = s.send_when JOIN customer c ON c.id = "
        "w.customer_id WHERE coalesce(s.active, 1) = 1 AND coalesce(c.do_not_contact, 0) = 0 AND (?3 = 0 OR s.id = ?3) "
        "AND NOT EXISTS (SELECT 1 FROM response r WHERE r.survey_id = s.id AND r.customer_id = w.customer_id AND "
        "coalesce(r.sent_at, r.answered_at) >= ?4) ORDER BY w.at DESC, s.name, s.id, w.order_id DESC, w.complaint_id "
        "DESC");
    rows.bind(1, toIso(store.today().addDays(-daysToAsk))).bind(2, since).bind(3, qint64(survey));
    rows.bind(4, toIso(startOf(store.today().addDays(-daysOfRest), store.zone())));
    std::vector<ProposedSurvey> proposed;
    std::set<std::pair<RecordId, RecordId>> seen;
    while (rows.step()) {
        if (!seen.emplace(rows.integer(0), rows.integer(2)).second)
            continue;
        proposed.push_back({rows.integer(0), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5),
                            rows.text(1), rows.text(6), rows.text(7)});
    }
    return proposed;
}

namespace {

Record responseFor(Store &store, const ProposedSurvey &to)
{
    Record record = store.blank(response::type);
    record.set(response::survey, to.survey);
    const auto refer = [&record](const Field<RecordId> &field, RecordId id) {
        if (id != 0)
            record.set(field, id);
    };
    refer(response::customer, to.customer);
    refer(response::contact, to.contact);
    refer(response::order, to.order);
    refer(response::complaint, to.complaint);
    return record;
}

} // namespace

RecordId askSurvey(Store &store, const ProposedSurvey &proposed)
{
    Change change(store, QCoreApplication::translate("survey", "Survey sent"));
    Record record = responseFor(store, proposed);
    record.set(response::sentAt, Clock::now());
    record.set(response::token, QUuid::createUuid().toString(QUuid::WithoutBraces));
    saveOrThrow(change, record);
    change.commit();
    return record.id();
}

RecordId recordAnswers(Store &store, const ProposedSurvey &to, RecordId response,
                       const std::vector<TypedAnswer> &answers)
{
    Record record = responseFor(store, to);
    if (response != 0)
        record = *store.read(response::type, response);
    if (!record.isEmpty(response::answeredAt))
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("survey", "This form was answered already; the first answers stay."));
    std::vector<std::pair<const TypedAnswer *, RecordId>> kept;
    for (const Record &question : questionsOfSurvey(store, record.get(response::survey))) {
        for (const TypedAnswer &one : answers) {
            if (one.question != question.id() || (!one.score && one.text.trimmed().isEmpty()))
                continue;
            const std::optional<AnswerRange> range = answerRange(question.get(question::kind));
            if (one.score && range && (*one.score < range->low || *one.score > range->high))
                throw Error(ErrorKind::Invalid, QCoreApplication::translate("survey", "“%1” is answered from %2 to %3.")
                                                    .arg(question.get(question::text), QString::number(range->low),
                                                         QString::number(range->high)));
            kept.emplace_back(&one, question.id());
        }
    }
    if (kept.empty())
        throw Error(ErrorKind::Invalid, QCoreApplication::translate("survey", "Nothing was answered yet."));
    Change change(store, QCoreApplication::translate("survey", "Answers to a survey"));
    record.set(response::answeredAt, Clock::now());
    saveOrThrow(change, record);
    for (const auto &[one, question] : kept) {
        Record answer = store.blank(answer::type);
        answer.set(answer::response, record.id());
        answer.set(answer::question, question);
        if (one->score)
            answer.set(answer::score, *one->score);
        answer.set(answer::text, one->text.trimmed());
        saveOrThrow(change, answer);
    }
    change.commit();
    return record.id();
}

} // namespace kith
