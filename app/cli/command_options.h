// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the commands, beside the table in commands.cpp.
#pragma once

#include "app/cli/command.h"

namespace kith::cli::options {

// Those that several commands have.
inline constexpr Option where{
    "--where", "COND",
    QT_TRANSLATE_NOOP("cli", "Only records for which “field op value” holds; several must all hold.")};
inline constexpr Option filter{"--filter", "F.json", QT_TRANSLATE_NOOP("cli", "Any query, as saved views keep it.")};
inline constexpr Option segment{"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")};
inline constexpr Option sort{"--sort", "a,-b", QT_TRANSLATE_NOOP("cli", "Order; a minus turns it around.")};
inline constexpr Option columns{"--columns", "a,b.c",
                                QT_TRANSLATE_NOOP("cli", "Fields to show, also of referenced records.")};
inline constexpr Option limit{"--limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many.")};
inline constexpr Option count{"--count", nullptr, QT_TRANSLATE_NOOP("cli", "Only how many there are.")};
inline constexpr Option dryRun{"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only says what would happen.")};
inline constexpr Option period{"--period", "2026-Q3",
                               QT_TRANSLATE_NOOP("cli", "2026, 2026-Q3, 2026-07 or 2026-07-01..2026-09-30.")};
inline constexpr Option from{"--from", "D", QT_TRANSLATE_NOOP("cli", "First day of the period.")};
inline constexpr Option to{"--to", "D", QT_TRANSLATE_NOOP("cli", "Last day of the period.")};
inline constexpr Option asOf{"--as-of", "D",
                             QT_TRANSLATE_NOOP("cli", "As it was on that day; today when it is not given.")};
inline constexpr Option happenedOn{"--on", "D",
                                   QT_TRANSLATE_NOOP("cli", "The day it happened; today when it is not given.")};
inline constexpr Option issuedOn{"--on", "D",
                                 QT_TRANSLATE_NOOP("cli", "The day of issue; today when it is not given.")};
inline constexpr Option out{"--out", "F.pdf", QT_TRANSLATE_NOOP("cli", "Where it is written: .pdf or .json.")};
inline constexpr Option paper{"--paper", "a4|letter",
                              QT_TRANSLATE_NOOP("cli", "Paper; that of the business's country when it is not given."),
                              "a4;letter"};
inline constexpr Option currency{
    "--currency", "CODE",
    QT_TRANSLATE_NOOP("cli", "Which of the customer's currencies; the usual one when not given.")};

inline constexpr Option everywhere[] = {
    {"--json", nullptr, QT_TRANSLATE_NOOP("cli", "The result as one JSON document, errors included.")},
    {"--lang", "en|zh_CN", QT_TRANSLATE_NOOP("cli", "Language of labels and sentences; otherwise that of the system."),
     "en;zh_CN"},
    {"--quiet", nullptr, QT_TRANSLATE_NOOP("cli", "No progress and no messages but errors.")},
};

inline constexpr Option ofNew[] = {
    {"--business", "NAME", QT_TRANSLATE_NOOP("cli", "Name of the business.")},
    {"--currency", "CNY", QT_TRANSLATE_NOOP("cli", "Its currency, for good; CNY when it is not given.")},
    {"--demo", nullptr, QT_TRANSLATE_NOOP("cli", "Filled with an invented tea-ware firm to try things out.")},
};

inline constexpr Option ofList[] = {
    where,   filter, segment, sort,
    columns, limit,  count,   {"--sum", "FIELD", QT_TRANSLATE_NOOP("cli", "Only the sum of a field.")},
};

inline constexpr Option ofLimit[] = {
    limit,
};

inline constexpr Option ofImport[] = {
    {"--map", "Heading=field;…",
     QT_TRANSLATE_NOOP("cli", "Where columns go; the others are guessed. Nothing behind = leaves a column out.")},
    {"--key", "field,…", QT_TRANSLATE_NOOP("cli", "Fields that tell which record a row is about.")},
    {"--mode", "create|update|both", QT_TRANSLATE_NOOP("cli", "What rows may do; both when it is not given."),
     "create;update;both"},
    {"--create-missing", "TYPE,…",
     QT_TRANSLATE_NOOP("cli", "Kinds of referenced records to add when they are missing.")},
    {"--defaults", "field=value;…",
     QT_TRANSLATE_NOOP("cli", "For empty cells; {Heading} stands for the row's cell of that column.")},
    {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "UTF-8, GB18030, windows-1252 …; found out when it is not given.")},
    {"--delimiter", "D",
     QT_TRANSLATE_NOOP("cli", "The character between cells, or tab; found out when it is not given.")},
    {"--sheet", "NAME",
     QT_TRANSLATE_NOOP("cli", "The sheet of a workbook; the first that holds something when not given.")},
    {"--values", "COLUMN:A=B;…", QT_TRANSLATE_NOOP("cli", "What the texts of a column mean.")},
    {"--loose", nullptr, QT_TRANSLATE_NOOP("cli", "References that are not found stay empty; the row is taken.")},
    {"--new-fields", nullptr, QT_TRANSLATE_NOOP("cli", "Columns that fit nowhere become fields of your own.")},
    dryRun,
    {"--duplicates", "tell|leave-out",
     QT_TRANSLATE_NOOP("cli", "Says which new customers, contacts or leads may be somebody known, or leaves them out."),
     "tell;leave-out"},
    {"--rejects", "OUT.csv", QT_TRANSLATE_NOOP("cli", "Where rejected rows go, with the reasons.")},
};

inline constexpr Option ofTag[] = {
    {"--add", "NAME,…", QT_TRANSLATE_NOOP("cli", "Tags to give; new ones are made.")},
    {"--remove", "NAME,…", QT_TRANSLATE_NOOP("cli", "Tags to take away.")},
    {"--with", "NAME", QT_TRANSLATE_NOOP("cli", "Lists who has that tag.")},
};

inline constexpr Option ofDismiss[] = {
    {"--note", "TEXT", QT_TRANSLATE_NOOP("cli", "Why it needs no further look.")},
    {"--by", "DIMENSION", QT_TRANSLATE_NOOP("cli", "The parts that were judged: region, class or staff.")},
};

inline constexpr Option ofExport[] = {
    where,
    filter,
    segment,
    sort,
    columns,
    {"--for", "excel|import", QT_TRANSLATE_NOOP("cli", "For Excel (labels), or for import into programs (keys, ids)."),
     "excel;import"},
    {"--card-version", "3.0", QT_TRANSLATE_NOOP("cli", "Of a .vcf file: 2.1, 3.0 (when not given) or 4.0."),
     "2.1;3.0;4.0"},
};

inline constexpr Option ofMoveIn[] = {
    dryRun,
};

inline constexpr Option ofAccountant[] = {
    period,
    {"--preset", "NAME",
     QT_TRANSLATE_NOOP("cli", "How the files look; generic when it is not given. Or a .json file.")},
    {"--out", "DIR", QT_TRANSLATE_NOOP("cli", "The folder for the files.")},
    {"--changed", nullptr, QT_TRANSLATE_NOOP("cli", "Only what is new or changed since the last export.")},
    {"--no-mark", nullptr, QT_TRANSLATE_NOOP("cli", "Does not remember what was exported.")},
};

inline constexpr Option ofJournal[] = {
    period,
    {"--preset", "NAME", QT_TRANSLATE_NOOP("cli", "Whose accounts are used; generic when it is not given.")},
    {"--out", "FILE", QT_TRANSLATE_NOOP("cli", "Into a file instead of standard output.")},
};

inline constexpr Option ofErase[] = {
    {"--yes", nullptr, QT_TRANSLATE_NOOP("cli", "Really; without it the command only says what would be erased.")},
};

inline constexpr Option ofDuplicates[] = {
    {"--least", "PERCENT", QT_TRANSLATE_NOOP("cli", "Only pairs at least so sure; 50 when it is not given.")},
    limit,
};

inline constexpr Option ofMerge[] = {
    {"--take", "field,…", QT_TRANSLATE_NOOP("cli", "Fields whose value comes from the other record.")},
};

inline constexpr Option ofReport[] = {
    from,
    to,
    {"--by", "DIM,…", QT_TRANSLATE_NOOP("cli", "What the rows are.")},
    {"--compare", "last-year", QT_TRANSLATE_NOOP("cli", "Beside the same period a year before."), "last-year"},
    {"--set", "name=value", QT_TRANSLATE_NOOP("cli", "A parameter of the report.")},
    segment,
    {"--out", "FILE", QT_TRANSLATE_NOOP("cli", "Into a file: .csv, .xlsx, .json, .pdf or .png.")},
};

inline constexpr Option ofScore[] = {
    asOf,
};

inline constexpr Option ofLoyalty[] = {
    where,
    filter,
    segment,
    {"--confirm", "both|type|level",
     QT_TRANSLATE_NOOP("cli", "Takes over what is proposed where nobody set anything; one undo takes it back."),
     "both;type;level"},
};

inline constexpr Option ofFit[] = {
    {"--model", "bgnbd|mbgnbd|gammagamma",
     QT_TRANSLATE_NOOP("cli", "How often they buy and when they stop (two forms), or what they spend."),
     "bgnbd;mbgnbd;gammagamma"},
    {"--mle", nullptr,
     QT_TRANSLATE_NOOP("cli", "The pure maximum of the likelihood; otherwise held by what is usual, for small shops.")},
    {"--count-free", nullptr, QT_TRANSLATE_NOOP("cli", "Orders of nothing are purchases, too.")},
    asOf,
};

inline constexpr Option ofSegment[] = {
    {"--type", "TYPE", QT_TRANSLATE_NOOP("cli", "Of a new segment: customer, contact or lead."),
     "customer;contact;lead"},
    where,
    filter,
    segment,
    {"--freeze", nullptr, QT_TRANSLATE_NOOP("cli", "Keeps today's members as a list that stays.")},
    {"--thaw", nullptr, QT_TRANSLATE_NOOP("cli", "Forgets the list and goes by the rule again.")},
    {"--members", nullptr, QT_TRANSLATE_NOOP("cli", "Who is in it.")},
    count,
    limit,
};

inline constexpr Option ofCampaign[] = {
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Adds the people of this segment; several may be given.")},
    {"--without", "NAME", QT_TRANSLATE_NOOP("cli", "Leaves out the people of this segment.")},
    {"--channel", "C",
     QT_TRANSLATE_NOOP("cli", "How they are reached; by the campaign's channel when it is not given."),
     "email;letter;phone;sms;wechat;visit"},
    {"--hold-out", "PERCENT", QT_TRANSLATE_NOOP("cli", "So many are not addressed on purpose, to compare with.")},
    dryRun,
};

inline constexpr Option ofAttribute[] = {
    {"--campaign", "NAME",
     QT_TRANSLATE_NOOP("cli", "The order's campaign, set by hand; empty goes by the rule again.")},
};

inline constexpr Option ofMergeMail[] = {
    {"--channel", "C",
     QT_TRANSLATE_NOOP("cli", "How they are reached; by the campaign's channel when it is not given."), "email;letter"},
    {"--preview", "N", QT_TRANSLATE_NOOP("cli", "Only shows the first N pieces; writes and logs nothing.")},
    {"--pdf", "OUT.pdf", QT_TRANSLATE_NOOP("cli", "All letters in one file, with address block.")},
    {"--labels", "OUT.pdf",
     QT_TRANSLATE_NOOP("cli", "Sheets of address labels, 3 × 8 on A4; logs nothing by themselves.")},
    {"--no-log", nullptr, QT_TRANSLATE_NOOP("cli", "Writes the pieces, but logs no communications.")},
};

inline constexpr Option ofCase[] = {
    {"--status", "STATUS", QT_TRANSLATE_NOOP("cli", "Moves the case on.")},
    {"--cause", "CAUSE", QT_TRANSLATE_NOOP("cli", "Why it came about.")},
    {"--countermeasure", "TEXT", QT_TRANSLATE_NOOP("cli", "What was done about it.")},
    {"--solution", "TITLE", QT_TRANSLATE_NOOP("cli", "The known solution that helped.")},
    {"--suggest", nullptr, QT_TRANSLATE_NOOP("cli", "Known solutions for the words of the case.")},
};

inline constexpr Option ofSurvey[] = {
    from,
    to,
    {"--customer", "NAME", QT_TRANSLATE_NOOP("cli", "Whom the form is for: it counts as sent.")},
};

inline constexpr Option ofCheck[] = {
    {"--repair", nullptr, QT_TRANSLATE_NOOP("cli", "Works out sums, counts and the search index anew.")},
};

inline constexpr Option ofConvertLead[] = {
    {"--customer", "new|none|CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "A new customer, none, or one that is there already.")},
    {"--contact", "new|none|CONTACT",
     QT_TRANSLATE_NOOP("cli", "The same for the contact; new when the lead names a person of a firm.")},
    {"--opportunity", "new|none|OPPORTUNITY", QT_TRANSLATE_NOOP("cli", "The same for the opportunity.")},
    {"--name", "TEXT", QT_TRANSLATE_NOOP("cli", "Name of the new opportunity.")},
};

inline constexpr Option ofOrderStep[] = {
    happenedOn,
};

inline constexpr Option ofPay[] = {
    {"--customer", "CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "Instead of an order: everything this customer owes, oldest first.")},
    happenedOn,
    {"--method", "M", QT_TRANSLATE_NOOP("cli", "bank, cash, card, wechat, alipay, cheque or other.")},
    {"--reference", "TEXT", QT_TRANSLATE_NOOP("cli", "What stands on the transfer.")},
    {"--from-credit", nullptr, QT_TRANSLATE_NOOP("cli", "Pays with what the customer paid too much before.")},
};

inline constexpr Option ofDocument[] = {
    {"--kind", "KIND", QT_TRANSLATE_NOOP("cli", "quotation, confirmation, delivery_note, invoice or credit_note.")},
    issuedOn,
    out,
    paper,
};

inline constexpr Option ofStatement[] = {
    from,  to, currency, {"--out", "F.pdf|.csv", QT_TRANSLATE_NOOP("cli", "Where it is written: .pdf, .csv or .json.")},
    paper,
};

inline constexpr Option ofReconcile[] = {
    from,
    to,
    currency,
    {"--map", "Heading=column;…",
     QT_TRANSLATE_NOOP("cli", "Columns that are not recognised: number, date, amount, charged, paid or text.")},
    {"--window", "DAYS", QT_TRANSLATE_NOOP("cli", "How far apart the days of a line may be; 7 when it is not given.")},
    dryRun,
};

inline constexpr Option ofDunning[] = {
    currency,
    issuedOn,
    out,
    paper,
};

inline constexpr Option ofHelp[] = {
    {"--man", nullptr, QT_TRANSLATE_NOOP("cli", "The manual page, for man.")},
};

} // namespace kith::cli::options
