// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands.
#include "app/cli/command.h"

#include <algorithm>

#include "app/cli/command_options.h"
#include "app/cli/run.h"
#include "core/base/error.h"
#include "core/base/text.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

using namespace options;

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
    {"import", "FILE TYPE SOURCE …",
     QT_TRANSLATE_NOOP("cli", "Imports CSV, Excel, vCard, iCalendar or e-mail; one undo takes all of it back."),
     importDetails, ofImport, 3, -1, runImport},
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
    {"paste-lead",
     "FILE [TEXT]",
     QT_TRANSLATE_NOOP("cli",
                       "Adds a lead from a signature, a message or a web form; without TEXT, from standard input."),
     QT_TRANSLATE_NOOP("cli", "Name, firm, job title, numbers and address are found in either language; the whole text "
                              "becomes the note. Says who is known already."),
     {},
     1,
     -1,
     runPasteLead},
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
     QT_TRANSLATE_NOOP("cli", "Shows, gives or takes away the tags of a customer, contact, lead or solution."), nullptr,
     ofTag, 2, 3, runTag},
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
