// SPDX-License-Identifier: GPL-3.0-or-later
// help, and the manual page: both are read from the table of commands.
#include "app/cli/run.h"

#include "app/cli/call.h"
#include "app/cli/text_table.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype lineWidth = 96;

QString optionTitle(const Option &option)
{
    const QString name = QString::fromLatin1(option.name);
    return option.value ? name + u' ' + QString::fromUtf8(option.value) : name;
}

// Breaks at blanks, or anywhere between Han characters.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        QString rest = word;
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(rest) > width && displayWidth(rest) <= width) {
            lines << line;
            line.clear();
        }
        if (!line.isEmpty())
            line += u' ';
        for (const QChar c : rest) {
            if (displayWidth(line + c) > width) {
                lines << line;
                line.clear();
            }
            line += c;
        }
    }
    lines << line;
    return lines;
}

void writeOptions(Output &output, std::span<const Option> options)
{
    qsizetype width = 0;
    for (const Option &option : options)
        width = std::max(width, displayWidth(optionTitle(option)));
    for (const Option &option : options) {
        const QString title = optionTitle(option);
        QString indent = u"  "_s + title + QString(width - displayWidth(title) + 2, u' ');
        for (const QString &line : wrapped(translate("cli", option.help), lineWidth - width - 4)) {
            output.line(indent + line);
            indent = QString(width + 4, u' ');
        }
    }
}

void explain(Output &output, const Command &command)
{
    output.line(
        u"kith-cli %1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)).trimmed());
    output.line({});
    output.line(translate("cli", command.summary));
    if (command.details) {
        output.line({});
        for (const QString &line : wrapped(translate("cli", command.details), lineWidth))
            output.line(line);
    }
    output.line({});
    output.line(translate("cli", "Options"));
    writeOptions(output, command.options);
    writeOptions(output, optionsOfAll());
}

void listCommands(Output &output)
{
    output.line(translate("cli", "Kith without a window: kith-cli COMMAND FILE.kith [ARGUMENTS] [OPTIONS]"));
    output.line({});
    qsizetype width = 0;
    const auto title = [](const Command &command) {
        return u"%1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments));
    };
    for (const Command &command : allCommands())
        width = std::max(width, displayWidth(title(command)));
    for (const Command &command : allCommands())
        output.line(u"  "_s + title(command) + QString(width - displayWidth(title(command)) + 2, u' ') +
                    translate("cli", command.summary));
    output.line({});
    writeOptions(output, optionsOfAll());
    output.line({});
    output.line(translate("cli", "“kith-cli help COMMAND” explains one of them."));
    output.line(translate("cli",
                          "Exit codes: 0 done, 1 the data says no, 2 the call is wrong, 3 the file cannot be read or "
                          "written, 130 interrupted and rolled back."));
}

QString troff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString optionsPage(std::span<const Option> options)
{
    QString page;
    for (const Option &option : options)
        page += u".TP\n.B "_s + troff(optionTitle(option)) + u'\n' + troff(translate("cli", option.help)) + u'\n';
    return page;
}

} // namespace

QString manualPage()
{
    QString page = u".TH KITH\\-CLI 1 \"\" \"Kith " KITH_VERSION "\" \"User commands\"\n"_s;
    page += u".SH NAME\nkith\\-cli \\- "_s +
            troff(translate("cli", "customers, sales, marketing and service in one file, without a window")) + u'\n';
    page += u".SH SYNOPSIS\n.B kith\\-cli\n\\fICOMMAND FILE.kith\\fR [\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n"_s;
    page += u".SH DESCRIPTION\n"_s +
            troff(translate("cli",
                            "Results go to standard output, progress and messages to standard error. An error is one "
                            "sentence that says what happened, what was kept and what to do. Interrupted by Ctrl+C, "
                            "it rolls back.")) +
            u'\n';
    page += u".SH COMMANDS\n"_s;
    for (const Command &command : allCommands()) {
        page += u".SS "_s +
                troff(u"%1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)).trimmed()) +
                u'\n' + troff(translate("cli", command.summary)) + u'\n';
        if (command.details)
            page += u".PP\n"_s + troff(translate("cli", command.details)) + u'\n';
        page += optionsPage(command.options);
    }
    page += u".SH OPTIONS\n"_s + optionsPage(optionsOfAll());
    page += u".SH EXIT STATUS\n"_s;
    const std::pair<int, QString> codes[] = {
        {0, translate("cli", "Done.")},
        {1, translate("cli", "The data says no: not found, invalid, conflict, some rows rejected.")},
        {2, translate("cli", "The call is wrong.")},
        {3, translate("cli", "The file cannot be read or written.")},
        {130, translate("cli", "Interrupted; everything was rolled back.")},
    };
    for (const auto &[code, meaning] : codes)
        page += u".TP\n.B %1\n%2\n"_s.arg(QString::number(code), troff(meaning));
    return page + u".SH SEE ALSO\n.BR kith (1)\n"_s;
}

Done runHelp(Call &call)
{
    if (call.has(u"--man"_s))
        call.output().raw(manualPage().toUtf8());
    else if (call.arguments().isEmpty())
        listCommands(call.output());
    else
        explain(call.output(), command(call.argument(0)));
    return Good;
}

} // namespace kith::cli
