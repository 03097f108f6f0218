// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

#include "app/cli/command.h"
#include "core/base/language.h"
#include "core/store/connection.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

const std::shared_ptr<std::atomic_bool> s_cancelled = std::make_shared<std::atomic_bool>(false);
// What a signal handler may touch: a raw pointer to the flag (atomic_bool is free of locks) and one to the connection.
std::atomic_bool *const s_flag = s_cancelled.get();
std::atomic<Connection *> s_connection = nullptr;

void onInterrupt(int)
{
    s_flag->store(true);
    if (Connection *connection = s_connection.load())
        connection->interrupt(); // sqlite3_interrupt only sets a flag
}

void showCount(qint64 done, qint64 total)
{
    const QLocale locale(languageCode(currentLanguage()));
    const QString text = total > 0 ? translate("cli", "%1 of %2").arg(locale.toString(done), locale.toString(total))
                                   : locale.toString(done);
    std::fprintf(stderr, "\r%s\033[K", text.toUtf8().constData());
    if (total > 0 && done >= total)
        std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

} // namespace

void listenForInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = int(SA_RESETHAND); // the second one ends the program
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGXFSZ, SIG_IGN); // a file grown too large is an error of that write, with a sentence
}

bool wasInterrupted()
{
    return s_flag->load();
}

void interruptible(Connection *connection)
{
    s_connection = connection;
}

Progress progress(bool isShown)
{
    Progress progress;
    progress.cancelled = s_cancelled;
    if (isShown && isatty(STDERR_FILENO))
        progress.report = showCount;
    return progress;
}

} // namespace kith::cli
