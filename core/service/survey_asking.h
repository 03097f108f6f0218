// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ask: surveys after an order or a case, proposed; and answers as they are typed in at the counter.
#pragma once

#include <optional>
#include <vector>

#include "core/store/store.h"

namespace kith {

// The scale of a kind of question; nullopt for choices and texts.
struct AnswerRange
{
    int low = 0, high = 0;
};
std::optional<AnswerRange> answerRange(const QString &questionKind);

std::vector<Record> questionsOfSurvey(Store &store, RecordId survey); // in their order

// Ready-made questions, appended to those that the survey has. The delivered value: four values, four costs.
enum class SurveyTemplate { Satisfaction, Recommendation, Effort, DeliveredValue };
qint64 addQuestions(Store &store, RecordId survey, SurveyTemplate which); // the change

struct ProposedSurvey
{
    RecordId survey = 0, customer = 0, contact = 0;
    RecordId order = 0, complaint = 0; // what it would be about
    QString surveyName, who, about;
};
// Of the last 30 days: orders delivered or completed and cases resolved, for active surveys that are to be sent then.
// Nobody who was asked the same within 60 days, nobody who does not want to be contacted; one proposal a customer and
// survey, the latest first.
std::vector<ProposedSurvey> proposedSurveys(Store &store, RecordId survey = 0);

// The customer is asked: a response that waits for its answers. Give its id.
RecordId askSurvey(Store &store, const ProposedSurvey &proposed);

struct TypedAnswer
{
    RecordId question = 0;
    std::optional<int> score;
    QString text;
};
// Answers of one person: into `response` when it waits for them, else into a new one. Throws Error{Invalid} for a score
// outside its scale, for nothing at all, and for a response that was answered already. Gives the response.
RecordId recordAnswers(Store &store, const ProposedSurvey &to, RecordId response,
                       const std::vector<TypedAnswer> &answers);

} // namespace kith
