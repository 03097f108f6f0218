// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands.
#include "app/cli/command.h"

#include <algorithm>

#include "app/cli/run.h"
#include "core/base/error.h"
#include "core/base/text.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr Option everywhere[] = {
    {"--json", nullptr, QT_TRANSLATE_NOOP("cli", "The result as one JSON document, errors included.")},
    {"--lang", "en|zh_CN", QT_TRANSLATE_NOOP("cli", "Language of labels and sentences; otherwise that of the system."),
     "en;zh_CN"},
    {"--quiet", nullptr, QT_TRANSLATE_NOOP("cli", "No progress and no messages but errors.")},
};

constexpr Option ofNew[] = {
    {"--business", "NAME", QT_TRANSLATE_NOOP("cli", "Name of the business.")},
    {"--currency", "CNY", QT_TRANSLATE_NOOP("cli", "Its currency, for good; CNY when it is not given.")},
    {"--demo", nullptr, QT_TRANSLATE_NOOP("cli", "Filled with an invented tea-ware firm to try things out.")},
};

constexpr Option ofList[] = {
    {"--where", "COND",
     QT_TRANSLATE_NOOP("cli", "Only records for which “field op value” holds; several must all hold.")},
    {"--filter", "F.json", QT_TRANSLATE_NOOP("cli", "Any query, as saved views keep it.")},
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")},
    {"--sort", "a,-b", QT_TRANSLATE_NOOP("cli", "Order; a minus turns it around.")},
    {"--columns", "a,b.c", QT_TRANSLATE_NOOP("cli", "Fields to show, also of referenced records.")},
    {"--limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many.")},
    {"--count", nullptr, QT_TRANSLATE_NOOP("cli", "Only how many there are.")},
    {"--sum", "FIELD", QT_TRANSLATE_NOOP("cli", "Only the sum of a field.")},
};

constexpr Option ofLimit[] = {
    {"--limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many.")},
};

constexpr Option ofImport[] = {
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
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only says what would happen.")},
    {"--duplicates", "tell|leave-out",
     QT_TRANSLATE_NOOP("cli", "Says which new customers, contacts or leads may be somebody known, or leaves them out."),
     "tell;leave-out"},
    {"--rejects", "OUT.csv", QT_TRANSLATE_NOOP("cli", "Where rejected rows go, with the reasons.")},
};

constexpr Option ofTag[] = {
    {"--add", "NAME,…", QT_TRANSLATE_NOOP("cli", "Tags to give; new ones are made.")},
    {"--remove", "NAME,…", QT_TRANSLATE_NOOP("cli", "Tags to take away.")},
    {"--with", "NAME", QT_TRANSLATE_NOOP("cli", "Lists who has that tag.")},
};

constexpr Option ofDismiss[] = {
    {"--note", "TEXT", QT_TRANSLATE_NOOP("cli", "Why it needs no further look.")},
    {"--by", "DIMENSION", QT_TRANSLATE_NOOP("cli", "The parts that were judged: region, class or staff.")},
};

constexpr Option ofExport[] = {
    {"--where", "COND",
     QT_TRANSLATE_NOOP("cli", "Only records for which “field op value” holds; several must all hold.")},
    {"--filter", "F.json", QT_TRANSLATE_NOOP("cli", "Any query, as saved views keep it.")},
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")},
    {"--sort", "a,-b", QT_TRANSLATE_NOOP("cli", "Order; a minus turns it around.")},
    {"--columns", "a,b.c", QT_TRANSLATE_NOOP("cli", "Fields to show, also of referenced records.")},
    {"--for", "excel|import", QT_TRANSLATE_NOOP("cli", "For Excel (labels), or for import into programs (keys, ids)."),
     "excel;import"},
    {"--card-version", "3.0", QT_TRANSLATE_NOOP("cli", "Of a .vcf file: 2.1, 3.0 (when not given) or 4.0."),
     "2.1;3.0;4.0"},
};

constexpr Option ofMoveIn[] = {
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only says what would happen.")},
};

constexpr Option ofAccountant[] = {
    {"--period", "2026-Q3", QT_TRANSLATE_NOOP("cli", "2026, 2026-Q3, 2026-07 or 2026-07-01..2026-09-30.")},
    {"--preset", "NAME",
     QT_TRANSLATE_NOOP("cli", "How the files look; generic when it is not given. Or a .json file.")},
    {"--out", "DIR", QT_TRANSLATE_NOOP("cli", "The folder for the files.")},
    {"--changed", nullptr, QT_TRANSLATE_NOOP("cli", "Only what is new or changed since the last export.")},
    {"--no-mark", nullptr, QT_TRANSLATE_NOOP("cli", "Does not remember what was exported.")},
};

constexpr Option ofJournal[] = {
    {"--period", "2026-Q3", QT_TRANSLATE_NOOP("cli", "2026, 2026-Q3, 2026-07 or 2026-07-01..2026-09-30.")},
    {"--preset", "NAME", QT_TRANSLATE_NOOP("cli", "Whose accounts are used; generic when it is not given.")},
    {"--out", "FILE", QT_TRANSLATE_NOOP("cli", "Into a file instead of standard output.")},
};

constexpr Option ofErase[] = {
    {"--yes", nullptr, QT_TRANSLATE_NOOP("cli", "Really; without it the command only says what would be erased.")},
};

constexpr Option ofDuplicates[] = {
    {"--least", "PERCENT", QT_TRANSLATE_NOOP("cli", "Only pairs at least so sure; 50 when it is not given.")},
    {"--limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many.")},
};

constexpr Option ofMerge[] = {
    {"--take", "field,…", QT_TRANSLATE_NOOP("cli", "Fields whose value comes from the other record.")},
};

constexpr Option ofReport[] = {
    {"--from", "D", QT_TRANSLATE_NOOP("cli", "First day of the period.")},
    {"--to", "D", QT_TRANSLATE_NOOP("cli", "Last day of the period.")},
    {"--by", "DIM,…", QT_TRANSLATE_NOOP("cli", "What the rows are.")},
    {"--compare", "last-year", QT_TRANSLATE_NOOP("cli", "Beside the same period a year before."), "last-year"},
    {"--set", "name=value", QT_TRANSLATE_NOOP("cli", "A parameter of the report.")},
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")},
    {"--out", "FILE", QT_TRANSLATE_NOOP("cli", "Into a file: .csv, .xlsx, .json, .pdf or .png.")},
};

constexpr Option ofScore[] = {
    {"--as-of", "D", QT_TRANSLATE_NOOP("cli", "As it was on that day; today when it is not given.")},
};

constexpr Option ofLoyalty[] = {
    {"--where", "COND",
     QT_TRANSLATE_NOOP("cli", "Only records for which “field op value” holds; several must all hold.")},
    {"--filter", "F.json", QT_TRANSLATE_NOOP("cli", "Any query, as saved views keep it.")},
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")},
    {"--confirm", "both|type|level",
     QT_TRANSLATE_NOOP("cli", "Takes over what is proposed where nobody set anything; one undo takes it back."),
     "both;type;level"},
};

constexpr Option ofFit[] = {
    {"--model", "bgnbd|mbgnbd|gammagamma",
     QT_TRANSLATE_NOOP("cli", "How often they buy and when they stop (two forms), or what they spend."),
     "bgnbd;mbgnbd;gammagamma"},
    {"--mle", nullptr,
     QT_TRANSLATE_NOOP("cli", "The pure maximum of the likelihood; otherwise held by what is usual, for small shops.")},
    {"--count-free", nullptr, QT_TRANSLATE_NOOP("cli", "Orders of nothing are purchases, too.")},
    {"--as-of", "D", QT_TRANSLATE_NOOP("cli", "As it was on that day; today when it is not given.")},
};

constexpr Option ofSegment[] = {
    {"--type", "TYPE", QT_TRANSLATE_NOOP("cli", "Of a new segment: customer, contact or lead."),
     "customer;contact;lead"},
    {"--where", "COND",
     QT_TRANSLATE_NOOP("cli", "Only records for which “field op value” holds; several must all hold.")},
    {"--filter", "F.json", QT_TRANSLATE_NOOP("cli", "Any query, as saved views keep it.")},
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Only members of this segment.")},
    {"--freeze", nullptr, QT_TRANSLATE_NOOP("cli", "Keeps today's members as a list that stays.")},
    {"--thaw", nullptr, QT_TRANSLATE_NOOP("cli", "Forgets the list and goes by the rule again.")},
    {"--members", nullptr, QT_TRANSLATE_NOOP("cli", "Who is in it.")},
    {"--count", nullptr, QT_TRANSLATE_NOOP("cli", "Only how many there are.")},
    {"--limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many.")},
};

constexpr Option ofCampaign[] = {
    {"--segment", "NAME", QT_TRANSLATE_NOOP("cli", "Adds the people of this segment; several may be given.")},
    {"--without", "NAME", QT_TRANSLATE_NOOP("cli", "Leaves out the people of this segment.")},
    {"--channel", "C",
     QT_TRANSLATE_NOOP("cli", "How they are reached; by the campaign's channel when it is not given."),
     "email;letter;phone;sms;wechat;visit"},
    {"--hold-out", "PERCENT", QT_TRANSLATE_NOOP("cli", "So many are not addressed on purpose, to compare with.")},
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only says what would happen.")},
};

constexpr Option ofAttribute[] = {
    {"--campaign", "NAME",
     QT_TRANSLATE_NOOP("cli", "The order's campaign, set by hand; empty goes by the rule again.")},
};

constexpr Option ofMergeMail[] = {
    {"--channel", "C",
     QT_TRANSLATE_NOOP("cli", "How they are reached; by the campaign's channel when it is not given."), "email;letter"},
    {"--preview", "N", QT_TRANSLATE_NOOP("cli", "Only shows the first N pieces; writes and logs nothing.")},
    {"--pdf", "OUT.pdf", QT_TRANSLATE_NOOP("cli", "All letters in one file, with address block.")},
    {"--labels", "OUT.pdf",
     QT_TRANSLATE_NOOP("cli", "Sheets of address labels, 3 × 8 on A4; logs nothing by themselves.")},
    {"--no-log", nullptr, QT_TRANSLATE_NOOP("cli", "Writes the pieces, but logs no communications.")},
};

constexpr Option ofCase[] = {
    {"--status", "STATUS", QT_TRANSLATE_NOOP("cli", "Moves the case on.")},
    {"--cause", "CAUSE", QT_TRANSLATE_NOOP("cli", "Why it came about.")},
    {"--countermeasure", "TEXT", QT_TRANSLATE_NOOP("cli", "What was done about it.")},
    {"--solution", "TITLE", QT_TRANSLATE_NOOP("cli", "The known solution that helped.")},
    {"--suggest", nullptr, QT_TRANSLATE_NOOP("cli", "Known solutions for the words of the case.")},
};

constexpr Option ofSurvey[] = {
    {"--from", "D", QT_TRANSLATE_NOOP("cli", "First day of the period.")},
    {"--to", "D", QT_TRANSLATE_NOOP("cli", "Last day of the period.")},
    {"--customer", "NAME", QT_TRANSLATE_NOOP("cli", "Whom the form is for: it counts as sent.")},
};

constexpr Option ofCheck[] = {
    {"--repair", nullptr, QT_TRANSLATE_NOOP("cli", "Works out sums, counts and the search index anew.")},
};

constexpr Option ofConvertLead[] = {
    {"--customer", "new|none|CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "A new customer, none, or one that is there already.")},
    {"--contact", "new|none|CONTACT",
     QT_TRANSLATE_NOOP("cli", "The same for the contact; new when the lead names a person of a firm.")},
    {"--opportunity", "new|none|OPPORTUNITY", QT_TRANSLATE_NOOP("cli", "The same for the opportunity.")},
    {"--name", "TEXT", QT_TRANSLATE_NOOP("cli", "Name of the new opportunity.")},
};

constexpr Option ofOrderStep[] = {
    {"--on", "D", QT_TRANSLATE_NOOP("cli", "The day it happened; today when it is not given.")},
};

constexpr Option ofPay[] = {
    {"--customer", "CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "Instead of an order: everything this customer owes, oldest first.")},
    {"--on", "D", QT_TRANSLATE_NOOP("cli", "The day it happened; today when it is not given.")},
    {"--method", "M", QT_TRANSLATE_NOOP("cli", "bank, cash, card, wechat, alipay, cheque or other.")},
    {"--reference", "TEXT", QT_TRANSLATE_NOOP("cli", "What stands on the transfer.")},
    {"--from-credit", nullptr, QT_TRANSLATE_NOOP("cli", "Pays with what the customer paid too much before.")},
};

constexpr Option ofDocument[] = {
    {"--kind", "KIND", QT_TRANSLATE_NOOP("cli", "quotation, confirmation, delivery_note, invoice or credit_note.")},
    {"--on", "D", QT_TRANSLATE_NOOP("cli", "The day of issue; today when it is not given.")},
    {"--out", "F.pdf", QT_TRANSLATE_NOOP("cli", "Where it is written: .pdf or .json.")},
    {"--paper", "a4|letter", QT_TRANSLATE_NOOP("cli", "Paper; that of the business's country when it is not given."),
     "a4;letter"},
};

constexpr Option ofStatement[] = {
    {"--from", "D", QT_TRANSLATE_NOOP("cli", "First day of the period.")},
    {"--to", "D", QT_TRANSLATE_NOOP("cli", "Last day of the period.")},
    {"--currency", "CODE",
     QT_TRANSLATE_NOOP("cli", "Which of the customer's currencies; the usual one when not given.")},
    {"--out", "F.pdf|.csv", QT_TRANSLATE_NOOP("cli", "Where it is written: .pdf, .csv or .json.")},
    {"--paper", "a4|letter", QT_TRANSLATE_NOOP("cli", "Paper; that of the business's country when it is not given."),
     "a4;letter"},
};

constexpr Option ofReconcile[] = {
    {"--from", "D", QT_TRANSLATE_NOOP("cli", "First day of the period.")},
    {"--to", "D", QT_TRANSLATE_NOOP("cli", "Last day of the period.")},
    {"--currency", "CODE",
     QT_TRANSLATE_NOOP("cli", "Which of the customer's currencies; the usual one when not given.")},
    {"--map", "Heading=column;…",
     QT_TRANSLATE_NOOP("cli", "Columns that are not recognised: number, date, amount, charged, paid or text.")},
    {"--window", "DAYS", QT_TRANSLATE_NOOP("cli", "How far apart the days of a line may be; 7 when it is not given.")},
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only says what would happen.")},
};

constexpr Option ofDunning[] = {
    {"--currency", "CODE",
     QT_TRANSLATE_NOOP("cli", "Which of the customer's currencies; the usual one when not given.")},
    {"--on", "D", QT_TRANSLATE_NOOP("cli", "The day of issue; today when it is not given.")},
    {"--out", "F.pdf", QT_TRANSLATE_NOOP("cli", "Where it is written: .pdf or .json.")},
    {"--paper", "a4|letter", QT_TRANSLATE_NOOP("cli", "Paper; that of the business's country when it is not given."),
     "a4;letter"},
};

constexpr Option ofHelp[] = {
    {"--man", nullptr, QT_TRANSLATE_NOOP("cli", "The manual page, for man.")},
};

constexpr auto setDetails = QT_TRANSLATE_NOOP(
    "cli",
    "Days are written 2026-11-22, moments 2026-11-22T09:30, money 1234.50 or 1234.50 USD. A reference is an id, or "
    "the title of the record when only one has it. Choices are given by key or label. An empty value clears the "
    "field. Rows that belong to the record are a JSON list: lines='[{\"product_id\": \"P-7\", \"quantity\": 2}]'; "
    "rows with an id are changed, others are new, and those left out are removed.");
constexpr auto listDetails = QT_TRANSLATE_NOOP(
    "cli",
    "The operators of a condition are = != < <= > >= ~ (contains) empty !empty in. Fields of referenced records are "
    "reached with a dot: --where \"customer.region = East\".");

constexpr auto importDetails = QT_TRANSLATE_NOOP(
    "cli",
    "Headings are recognised in both languages. --map \"A+B=name\" joins columns; fields of referenced records are "
    "reached with a dot: \"Customer No=customer.external_id\". In files with one row per order line the fields of the "
    "line begin with line: \"SKU=line.product.code;Sales=line.net\"; rows with the same number, customer and day make "
    "one order. --key, else a column with the record's number, updates records instead of adding them again.");

constexpr Command table[] = {
    {"new", "FILE", QT_TRANSLATE_NOOP("cli", "Makes a data file; never overwrites one."), nullptr, ofNew, 1, 1, runNew},
    {"types",
     "FILE",
     QT_TRANSLATE_NOOP("cli", "Lists the kinds of record and how many there are."),
     nullptr,
     {},
     1,
     1,
     runTypes},
    {"fields",
     "FILE TYPE",
     QT_TRANSLATE_NOOP("cli", "Lists what can be recorded of a kind."),
     nullptr,
     {},
     2,
     2,
     runFields},
    {"add",
     "FILE TYPE field=value …",
     QT_TRANSLATE_NOOP("cli", "Adds a record and prints its id."),
     setDetails,
     {},
     2,
     -1,
     runAdd},
    {"show", "FILE TYPE ID", QT_TRANSLATE_NOOP("cli", "Shows a record with its rows."), nullptr, {}, 3, 3, runShow},
    {"set",
     "FILE TYPE ID field=value …",
     QT_TRANSLATE_NOOP("cli", "Changes fields of a record."),
     setDetails,
     {},
     4,
     -1,
     runSet},
    {"remove",
     "FILE TYPE ID …",
     QT_TRANSLATE_NOOP("cli", "Removes records with what they own; undo brings them back."),
     nullptr,
     {},
     3,
     -1,
     runRemove},
    {"list", "FILE TYPE", QT_TRANSLATE_NOOP("cli", "Lists records, or counts and adds them up."), listDetails, ofList,
     2, 2, runList},
    {"find", "FILE TEXT", QT_TRANSLATE_NOOP("cli", "Finds records of any kind by name, number, pinyin or initials."),
     nullptr, ofLimit, 2, -1, runFind},
    {"import", "FILE TYPE SOURCE",
     QT_TRANSLATE_NOOP("cli", "Imports CSV, Excel, vCard, iCalendar or e-mail; one undo takes all of it back."),
     importDetails, ofImport, 3, 3, runImport},
    {"export", "FILE TYPE OUT",
     QT_TRANSLATE_NOOP("cli", "Writes records to a file: .csv, .tsv, .xlsx, .vcf, .ics or .pdf."), nullptr, ofExport, 3,
     3, runExport},
    {"move-in", "FILE PRESET FOLDER",
     QT_TRANSLATE_NOOP("cli", "Moves in from another program: all files of its export, with their links."), nullptr,
     ofMoveIn, 3, 3, runMoveIn},
    {"presets",
     "[NAME]",
     QT_TRANSLATE_NOOP("cli", "Lists the presets for moving in and for accountants, or prints one to edit."),
     nullptr,
     {},
     0,
     1,
     runPresets},
    {"accountant", "FILE",
     QT_TRANSLATE_NOOP("cli", "Writes a period's files for the accountant, with control sums and checksums."), nullptr,
     ofAccountant, 1, 1, runAccountant},
    {"journal", "FILE", QT_TRANSLATE_NOOP("cli", "Writes a double-entry journal for hledger, ledger and their like."),
     nullptr, ofJournal, 1, 1, runJournal},
    {"dump",
     "FILE FOLDER",
     QT_TRANSLATE_NOOP("cli", "Writes the whole file as a folder of CSV files, without loss."),
     nullptr,
     {},
     2,
     2,
     runDump},
    {"load",
     "FOLDER FILE",
     QT_TRANSLATE_NOOP("cli", "Makes a data file of such a folder; never overwrites."),
     nullptr,
     {},
     2,
     2,
     runLoad},
    {"personal-data",
     "FILE TYPE ID FOLDER",
     QT_TRANSLATE_NOOP("cli", "Writes everything held about a person into a folder that anyone can read."),
     nullptr,
     {},
     4,
     4,
     runPersonalData},
    {"erase", "FILE TYPE ID",
     QT_TRANSLATE_NOOP("cli", "Erases a person for good and keeps the books; it cannot be undone."), nullptr, ofErase,
     3, 3, runErase},
    {"duplicates", "FILE TYPE[,TYPE]",
     QT_TRANSLATE_NOOP("cli", "Lists customers, contacts or leads that are probably the same, with score and reasons."),
     nullptr, ofDuplicates, 2, 2, runDuplicates},
    {"merge", "FILE TYPE KEEP OTHER",
     QT_TRANSLATE_NOOP("cli", "Makes one record of two; nothing is lost, one undo takes it back."), nullptr, ofMerge, 4,
     4, runMerge},
    {"reports",
     "FILE",
     QT_TRANSLATE_NOOP("cli", "Lists the reports and what they can be asked for."),
     nullptr,
     {},
     1,
     1,
     runReports},
    {"report", "FILE NAME", QT_TRANSLATE_NOOP("cli", "Shows a report or writes it to a file."), nullptr, ofReport, 2, 2,
     runReport},
    {"score", "FILE",
     QT_TRANSLATE_NOOP("cli", "Works out grade, stage, RFM, cycle and lifetime value of every customer and keeps what "
                              "changed."),
     nullptr, ofScore, 1, 1, runScore},
    {"fit", "FILE", QT_TRANSLATE_NOOP("cli", "Fits a model of buying or spending and prints its parameters."), nullptr,
     ofFit, 1, 1, runFit},
    {"loyalty", "FILE [CUSTOMER …]",
     QT_TRANSLATE_NOOP("cli",
                       "Shows the loyalty type and relationship level proposed of customers, and confirms them."),
     QT_TRANSLATE_NOOP("cli",
                       "What a person set is never overwritten. Customers are named by id or title; without any, "
                       "all that the conditions hold for."),
     ofLoyalty, 1, -1, runLoyalty},
    {"convert-lead", "FILE LEAD",
     QT_TRANSLATE_NOOP("cli", "Makes a customer, a contact and an opportunity of a lead, in one change."),
     QT_TRANSLATE_NOOP("cli", "Conversations, open tasks, campaign, notes, files and tags go along."), ofConvertLead, 2,
     2, runConvertLead},
    {"known", "FILE TEXT",
     QT_TRANSLATE_NOOP("cli",
                       "Who of that name, telephone number or e-mail is known already, and who talked to them last."),
     nullptr, ofLimit, 2, -1, runKnown},
    {"make-order",
     "FILE OPPORTUNITY",
     QT_TRANSLATE_NOOP("cli", "Makes the order that a won opportunity promises, or the quotation of an open one."),
     nullptr,
     {},
     2,
     2,
     runMakeOrder},
    {"confirm", "FILE ORDER", QT_TRANSLATE_NOOP("cli", "Turns a quotation into an order."), nullptr, ofOrderStep, 2, 2,
     runOrderStep},
    {"deliver", "FILE ORDER", QT_TRANSLATE_NOOP("cli", "Notes an order as delivered; its goods leave the stock."),
     nullptr, ofOrderStep, 2, 2, runOrderStep},
    {"complete", "FILE ORDER", QT_TRANSLATE_NOOP("cli", "Notes an order as completed."), nullptr, ofOrderStep, 2, 2,
     runOrderStep},
    {"cancel", "FILE ORDER",
     QT_TRANSLATE_NOOP("cli", "Cancels an order that was not delivered; what was paid becomes credit."), nullptr,
     ofOrderStep, 2, 2, runOrderStep},
    {"return", "FILE ORDER [LINE=QUANTITY …]",
     QT_TRANSLATE_NOOP("cli", "Takes goods of a delivered order back: all that is left, or the lines named."),
     QT_TRANSLATE_NOOP("cli", "A return is an order of its own with negative lines at the original's prices."),
     ofOrderStep, 2, -1, runReturn},
    {"pay", "FILE ORDER[,ORDER…] [AMOUNT]",
     QT_TRANSLATE_NOOP("cli", "Notes money received; all that is open when no amount is given."),
     QT_TRANSLATE_NOOP("cli",
                       "With --customer the orders are left out: pay FILE --customer C AMOUNT. A negative amount is "
                       "given back. What is more than open stays as the customer's credit."),
     ofPay, 1, 3, runPay},
    {"document", "FILE ORDER", QT_TRANSLATE_NOOP("cli", "Issues a document for an order, once, and writes it as PDF."),
     QT_TRANSLATE_NOOP("cli",
                       "An issued document stays as it is and cannot be undone; asked for again, it is written again "
                       "word for word. An invoice is taken back with --kind credit_note. --lang is the language of "
                       "the document."),
     ofDocument, 2, 2, runDocument},
    {"statement", "FILE CUSTOMER", QT_TRANSLATE_NOOP("cli", "Shows a customer's account for a period, or writes it."),
     nullptr, ofStatement, 2, 2, runStatement},
    {"reconcile", "FILE CUSTOMER THEIRS.csv",
     QT_TRANSLATE_NOOP("cli", "Compares a customer's account with the customer's own list, line by line."),
     QT_TRANSLATE_NOOP("cli",
                       "Lines are found by number, then by amount and date. The result is kept as a statement. When "
                       "every line agrees, the account is locked up to the last day; setting the statement back to "
                       "open frees it. The exit code is 1 when something does not agree."),
     ofReconcile, 3, 3, runReconcile},
    {"dunning", "FILE [CUSTOMER]",
     QT_TRANSLATE_NOOP("cli", "Lists who is late with paying, or writes the next reminder to one customer."), nullptr,
     ofDunning, 1, 2, runDunning},
    {"dismiss", "FILE MONTH [PART]",
     QT_TRANSLATE_NOOP("cli", "Puts an unusual month of the report “anomalies” away with a note."),
     QT_TRANSLATE_NOOP("cli",
                       "MONTH is written 2026-05. PART is what stands in the report's first column, with the same "
                       "--by. Undo brings it back; report FILE anomalies --set dismissed=shown shows it."),
     ofDismiss, 2, 3, runDismiss},
    {"tag", "FILE TYPE [RECORD]",
     QT_TRANSLATE_NOOP("cli", "Shows, gives or takes away the tags of a customer, contact or lead."), nullptr, ofTag, 2,
     3, runTag},
    {"history", "FILE [TYPE ID]", QT_TRANSLATE_NOOP("cli", "Lists the latest changes, or those of one record."),
     nullptr, ofLimit, 1, 3, runHistory},
    {"undo",
     "FILE [CHANGE]",
     QT_TRANSLATE_NOOP("cli", "Undoes the latest change, or the one named."),
     nullptr,
     {},
     1,
     2,
     runUndo},
    {"redo", "FILE", QT_TRANSLATE_NOOP("cli", "Does again what was undone last."), nullptr, {}, 1, 1, runRedo},
    {"backup",
     "FILE [DEST]",
     QT_TRANSLATE_NOOP("cli", "Makes a checked copy, beside the file when no place is named."),
     nullptr,
     {},
     1,
     2,
     runBackup},
    {"restore",
     "BACKUP FILE",
     QT_TRANSLATE_NOOP("cli", "Puts a backup in place; what was there is kept beside it."),
     nullptr,
     {},
     2,
     2,
     runRestore},
    {"check", "FILE", QT_TRANSLATE_NOOP("cli", "Checks the file: pages, references, sums, search index."), nullptr,
     ofCheck, 1, 1, runCheck},
    {"segment", "FILE [NAME]",
     QT_TRANSLATE_NOOP("cli", "Lists segments; shows one, makes one or gives it another rule."),
     QT_TRANSLATE_NOOP("cli",
                       "A segment is a rule that is worked out anew each time, or a frozen list. With --where or "
                       "--filter it is made, or gets this rule. --segment of list and export uses it, and --set "
                       "segment=NAME of reports that take it."),
     ofSegment, 1, 2, runSegment},
    {"campaign", "FILE members CAMPAIGN",
     QT_TRANSLATE_NOOP("cli", "Lists the members of a campaign, or adds segments to them."),
     QT_TRANSLATE_NOOP("cli",
                       "An address is reached once. Whoever asked not to be contacted or withdrew consent for the "
                       "channel is left out; how many, and why, is said."),
     ofCampaign, 3, 3, runCampaign},
    {"attribute", "FILE [ORDER]",
     QT_TRANSLATE_NOOP("cli", "Says which campaign an order belongs to; for all orders, anew."), nullptr, ofAttribute,
     1, 2, runAttribute},
    {"merge-mail", "FILE CAMPAIGN TEMPLATE [DIR]",
     QT_TRANSLATE_NOOP("cli", "Writes a letter or e-mail to every member of a campaign."),
     QT_TRANSLATE_NOOP("cli",
                       "E-mails become .eml files in DIR that a mail program opens ready to be sent, letters text "
                       "files or one PDF. Every piece is logged on its recipient. Fields that are empty for somebody "
                       "are named; consent is checked again."),
     ofMergeMail, 3, 4, runMergeMail},
    {"case", "FILE CASE", QT_TRANSLATE_NOOP("cli", "Shows a case with its steps and times, and moves it on."), nullptr,
     ofCase, 2, 2, runCase},
    {"survey", "FILE scores|form SURVEY OUT.html|import ANSWERS.json",
     QT_TRANSLATE_NOOP("cli", "Shows the scores of surveys, writes a form to fill in, or takes its answers in."),
     nullptr, ofSurvey, 2, 4, runSurvey},
    {"escalate",
     "FILE",
     QT_TRANSLATE_NOOP("cli", "Escalates cases whose time is running out, and catches up on what was missed."),
     QT_TRANSLATE_NOOP("cli", "Meant for cron: every step of the service levels that an open case passed since is "
                              "written into its trace at the time it was passed, and whoever is named is told by a "
                              "task. Due times follow changed opening hours, holidays and service levels."),
     {},
     1,
     1,
     runEscalate},
    {"calc",
     "CASE.json",
     QT_TRANSLATE_NOOP("cli", "Works out a formula on the values in a file."),
     nullptr,
     {},
     1,
     1,
     runCalc},
    {"help", "[COMMAND]", QT_TRANSLATE_NOOP("cli", "Explains the commands."), nullptr, ofHelp, 0, 1, runHelp},
};

} // namespace

std::span<const Command> allCommands()
{
    return table;
}

std::span<const Option> optionsOfAll()
{
    return everywhere;
}

const Command &command(const QString &name)
{
    QStringList names;
    for (const Command &command : table) {
        if (name == QLatin1StringView(command.name))
            return command;
        names << QString::fromLatin1(command.name);
    }
    QString sentence = translate("cli", "There is no command “%1”.").arg(name);
    if (const QString near = nearest(name, names); !near.isEmpty())
        sentence += u' ' + translate("cli", "Did you mean %1?").arg(near);
    throw Error(ErrorKind::Usage, sentence + u' ' + translate("cli", "“kith-cli help” lists the commands."));
}

QString usageLine(const Command &command)
{
    QString line = u"kith-cli %1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments));
    for (const Option &option : command.options)
        line += option.value ? u" [%1 %2]"_s.arg(QLatin1StringView(option.name), QString::fromUtf8(option.value))
                             : u" [%1]"_s.arg(QLatin1StringView(option.name));
    return line.trimmed();
}

} // namespace kith::cli
