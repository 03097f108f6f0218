// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/survey_forms.h"

#include <map>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/service/survey_asking.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestText = 10'000;

// One question as a block of inputs named by its id.
QString questionHtml(const Record &question)
{
    const QString id = QString::number(question.id()), kind = question.get(question::kind);
    QString html =
        u"<fieldset data-question=\"%1\"><legend>%2</legend>"_s.arg(id, question.get(question::text).toHtmlEscaped());
    if (const std::optional<AnswerRange> range = answerRange(kind)) {
        for (int score = range->low; score <= range->high; ++score)
            html += u"<label><input type=\"radio\" name=\"q%1\" value=\"%2\">%2</label> "_s.arg(id).arg(score);
    } else if (kind == u"choice") {
        for (const QString &choice : question.get(question::choices).split(u'\n', Qt::SkipEmptyParts))
            html += u"<label><input type=\"radio\" name=\"q%1\" data-text=\"1\" value=\"%2\">%2</label><br>"_s.arg(
                id, choice.trimmed().toHtmlEscaped());
    } else {
        html += u"<textarea name=\"q%1\" rows=\"4\" maxlength=\"%2\"></textarea>"_s.arg(id).arg(longestText);
    }
    return html + u"</fieldset>\n"_s;
}

constexpr auto script = R"(<script>
document.getElementById("save").onclick = function () {
  var answers = [];
  document.querySelectorAll("[data-question]").forEach(function (block) {
    var one = block.querySelector("input:checked") || block.querySelector("textarea");
    if (!one || one.value === "") return;
    var answer = {question: Number(block.dataset.question)};
    if (one.tagName === "TEXTAREA" || one.dataset.text) answer.text = one.value; else answer.score = Number(one.value);
    answers.push(answer);
  });
  var made = JSON.parse(document.getElementById("kith").textContent);
  made.answered_at = new Date().toISOString();
  made.answers = answers;
  var link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(made)], {type: "application/json"}));
  link.download = "answers.json";
  link.click();
};
</script>
)";

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

} // namespace

QByteArray surveyForm(Store &store, RecordId survey, RecordId response)
{
    const std::optional<Record> record = store.read(survey::type, survey);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("survey", "There is no survey %1.").arg(survey));
    const std::vector<Record> questions = questionsOfSurvey(store, survey);
    if (questions.empty())
        refuse(QCoreApplication::translate("survey", "The survey has no questions yet. Add some first."));
    QString token;
    if (response)
        token = store.read(response::type, response)->get(response::token);
    const QJsonObject made{{u"kith_survey"_s, survey}, {u"file"_s, store.setting(u"file_uid"_s)}, {u"token"_s, token}};
    QString json = QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact));
    json.replace(u'<', u"\\u003c"_s); // nothing in it ends the script
    const QString name = record->get(survey::name).toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>%1</title>\n<style>body{font:16px sans-serif;max-width:40em;"
        "margin:2em auto;padding:0 1em}fieldset{border:0;border-top:1px solid #dde1e7;padding:1em 0}"
        "label{margin-right:.6em}textarea{width:100%}button{font:inherit;padding:.5em 1em}</style></head><body>\n"
        "<h1>%1</h1>\n<p>%2</p>\n"_s.arg(name, record->get(survey::introduction).toHtmlEscaped());
    for (const Record &question : questions)
        html += questionHtml(question);
    html +=
        u"<p><button id=\"save\">%1</button></p>\n<p>%2</p>\n<script id=\"kith\" type=\"application/json\">"_s.arg(
            QCoreApplication::translate("survey", "Save my answers"),
            QCoreApplication::translate("survey", "A small file answers.json is saved. Please send it back to us.")) +
        json + u"</script>\n"_s + QString::fromLatin1(script) + u"</body></html>\n"_s;
    return html.toUtf8();
}

RecordId sendSurvey(Store &store, RecordId survey, RecordId customer)
{
    Change change(store, QCoreApplication::translate("survey", "Survey sent"));
    Record response = store.blank(response::type);
    response.set(response::survey, survey);
    if (customer)
        response.set(response::customer, customer);
    response.set(response::sentAt, Clock::now());
    response.set(response::token, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Problems problems = change.save(response); !problems.isEmpty())
        refuse(problems.sentences());
    change.commit();
    return response.id();
}

ImportedAnswers importAnswers(Store &store, const QByteArray &file)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const RecordId survey = json[u"kith_survey"_s].toInteger();
    if (survey == 0 || !json[u"answers"_s].isArray())
        refuse(QCoreApplication::translate("survey", "This is no answer file of a survey."));
    if (json[u"file"_s].toString() != store.setting(u"file_uid"_s) || !store.read(survey::type, survey))
        refuse(QCoreApplication::translate("survey", "These answers belong to a survey of another business file."));
    std::optional<Record> response;
    if (const QString token = json[u"token"_s].toString(); !token.isEmpty()) {
        const Condition its = where(u"token"_s, Operator::Equal, token);
        if (const auto id = store.first({u"response"_s, its, {}, {}}))
            response = store.read(response::type, *id);
        if (response && !response->isEmpty(response::answeredAt))
            refuse(QCoreApplication::translate("survey", "This form was answered already; the first answers stay."));
    }
    std::map<RecordId, QString> kinds;
    for (const Record &question : questionsOfSurvey(store, survey))
        kinds[question.id()] = question.get(question::kind);

    Change change(store, QCoreApplication::translate("survey", "Answers to a survey"));
    const auto save = [&change](Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            refuse(problems.sentences());
    };
    Record record = response ? *response : store.blank(response::type);
    record.set(response::survey, survey);
    const std::optional<Instant> at = instantFromIso(json[u"answered_at"_s].toString());
    record.set(response::answeredAt, at && *at <= Clock::now() ? *at : Clock::now());
    save(record);
    ImportedAnswers imported{.response = record.id()};
    for (const QJsonValue value : json[u"answers"_s].toArray()) {
        const auto kind = kinds.find(value[u"question"_s].toInteger());
        if (kind == kinds.end()) {
            ++imported.unknown;
            continue;
        }
        Record answer = store.blank(answer::type);
        answer.set(answer::response, record.id());
        answer.set(answer::question, kind->first);
        if (value[u"score"_s].isDouble())
            answer.set(answer::score, value[u"score"_s].toInteger());
        answer.set(answer::text, value[u"text"_s].toString().left(longestText));
        save(answer);
        ++imported.answers;
    }
    imported.change = change.commit();
    return imported;
}

} // namespace kith
