// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and e-mails from one text. In a template {customer.city} stands for a field, {contact.first_name|friend} has
// a word for when it is empty, and {if customer.grade = A}…{else}…{end} keeps what applies; {{ is a brace.
#pragma once

#include "core/marketing/audience.h"

namespace kith {

struct MergeTemplate
{
    QString subject;
    QString body;
};

// What is wrong with a template, in words; empty: nothing. Says which field was meant where a name is nearly right.
QStringList templateProblems(Store &store, const MergeTemplate &text);

// One piece: what a recipient gets.
struct Merged
{
    Addressee to;
    QString subject;
    QString body;
    QStringList missing; // fields that are empty for this recipient, by their names in the template
};

class Merger
{
public:
    Merger(Store &store, MergeTemplate text, RecordId campaign);
    Merged piece(const Addressee &to);

private:
    struct Scope
    {
        Record customer, contact, lead;
    };
    QString filled(const QString &text, const Scope &scope, QStringList &missing);
    QString valueOf(const QString &path, const Scope &scope);
    bool holds(const QString &condition, const Scope &scope);

    Store &m_store;
    MergeTemplate m_text;
    Record m_campaign, m_business, m_me;
};

// As a message file that mail programs open ready to be sent (X-Unsent).
QByteArray emlOf(Store &store, const Merged &piece);
QString fileNameOf(const Merged &piece, int number); // "0007 Aurora Trading.eml"

// Every piece becomes an outgoing communication of its recipient, and members who were only targeted are reached.
qint64 logPieces(Store &store, const std::vector<Merged> &pieces, RecordId campaign, const QString &channel,
                 const Progress &progress = {});

} // namespace kith
