// SPDX-License-Identifier: GPL-3.0-or-later
// The door without a window: finds the command, runs it, turns what went wrong into a sentence and an exit code.
#include <clocale>
#include <langinfo.h>
#include <new>
#include <QCoreApplication>
#include <QLocale>

#include "app/cli/call.h"
#include "app/cli/interrupt.h"
#include "core/base/language.h"

namespace {

using namespace Qt::StringLiterals;
using namespace kith;

// Texts are UTF-8 everywhere; Qt warns on standard error when the locale says otherwise.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

// These count wherever they stand, also when the call is otherwise wrong.
void readCommonOptions(const QStringList &words, cli::Output &output)
{
    Language language = languageFromCode(QLocale::system().name());
    for (qsizetype i = 0; i < words.size() && words[i] != "--"_L1; ++i) {
        output.isJson = output.isJson || words[i] == "--json"_L1;
        output.isQuiet = output.isQuiet || words[i] == "--quiet"_L1;
        if (words[i] == "--lang"_L1)
            language = languageFromCode(words.value(i + 1));
        else if (words[i].startsWith(u"--lang="_s))
            language = languageFromCode(words[i].mid(7));
    }
    setCurrentLanguage(language);
}

// The command is the first word that is no option ("kith-cli --json list F customer" is as good as the other order).
int run(QStringList words, cli::Output &output)
{
    if (words.isEmpty() || words.contains(u"--help"_s) || words.first() == "-h"_L1) {
        words.removeAll(u"--help"_s);
        words.removeAll(u"-h"_s);
        words = QStringList{u"help"_s} + words.mid(0, 1);
    }
    if (words.first() == "--version"_L1) {
        output.line(u"kith-cli " KITH_VERSION ""_s);
        return cli::Good;
    }
    qsizetype at = 0;
    while (at < words.size() && words[at].startsWith(u"--"_s))
        at += words[at] == "--lang"_L1 ? 2 : 1;
    if (at >= words.size())
        throw Error(ErrorKind::Usage,
                    cli::translate("cli", "No command was given. “kith-cli help” lists the commands."));
    const cli::Command &command = cli::command(words.takeAt(at));
    cli::Call call(command, words, output);
    const int result = command.run(call);
    call.finish();
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kith"_s);
    cli::Output output;
    const QStringList words = QCoreApplication::arguments().mid(1);
    readCommonOptions(words, output);
    cli::listenForInterrupts();
    int result = 0;
    try {
        result = run(words, output);
        output.flush();
    } catch (const Error &error) {
        output.error(error);
        result = cli::exitCode(error.kind());
    } catch (const std::bad_alloc &) {
        output.error(
            Error(ErrorKind::File, cli::translate("cli", "There is not enough memory for this. Nothing was saved.")));
        result = 3;
    }
    cli::interruptible(nullptr);
    std::fflush(stdout);
    return result;
}
