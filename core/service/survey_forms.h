// SPDX-License-Identifier: GPL-3.0-or-later
// A survey as one HTML file that a customer fills in, and the small answer file that it saves to be sent back. No
// server and no network: the page holds everything it needs.
#pragma once

#include "core/store/store.h"

namespace kith {

// `response`: whom it was sent to; 0: anybody may fill it in. Throws Error{NotFound, Invalid} without questions.
QByteArray surveyForm(Store &store, RecordId survey, RecordId response = 0);

// A response that is sent, with a token that its form brings back.
RecordId sendSurvey(Store &store, RecordId survey, RecordId customer);

struct ImportedAnswers
{
    RecordId response = 0;
    qint64 answers = 0;
    qint64 unknown = 0; // answers to questions that are not there any more
    qint64 change = 0;
};
// Takes an answer file in. Throws Error{Invalid} for what is no answer file of this business, and for a form that was
// answered already.
ImportedAnswers importAnswers(Store &store, const QByteArray &file);

} // namespace kith
