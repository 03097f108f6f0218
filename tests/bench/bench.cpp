// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sys/resource.h>
#ifdef KITH_BENCH_WINDOW
#include <QApplication>
#endif

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QString folder()
{
    const QString path = qEnvironmentVariable("KITH_BENCH_DIR", QDir::tempPath() + u"/kith-bench"_s);
    QDir().mkpath(path);
    return path;
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

// KITH_BENCH_ONLY=complaint measures only what has that in its name.
void measure(const Pair &pair, int times)
{
    if (const QString only = qEnvironmentVariable("KITH_BENCH_ONLY"); !only.isEmpty() && !pair.what.contains(only))
        return;
    std::vector<double> ours, raw;
    for (int i = 0; i <= times; ++i) {
        const double mine = pair.ours();
        const double theirs = pair.raw ? pair.raw() : 0;
        if (i > 0 || times == 1) { // the first is the warm-up
            ours.push_back(mine);
            raw.push_back(theirs);
        }
        if (times == 1)
            break;
    }
    const double mine = median(ours);
    QString line = u"%1: %2 ms"_s.arg(pair.what, -46).arg(mine * 1000, 0, 'f', 2);
    if (pair.raw) {
        const double theirs = median(raw);
        line += u", raw %1 ms, ratio %2"_s.arg(theirs * 1000, 0, 'f', 2).arg(mine / theirs, 0, 'f', 2);
    }
    if (pair.goal > 0)
        line += u" (goal %1)"_s.arg(pair.goal, 0, 'f', 1);
    say(line + u", peak %1 MiB"_s.arg(peakMemory(), 0, 'f', 0));
}

QString copyOf(const QString &file, const QString &name)
{
    const QString copy = folder() + u"/"_s + name + u".kith"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    if (!file.isEmpty())
        QFile::copy(file, copy);
    return copy;
}

QString customerFile(qint64 customers)
{
    const QString path = folder() + u"/customers-%1.csv"_s.arg(customers);
    if (QFile::exists(path))
        return path;
    static const char *const first[] = {"Aurora", "Nordwind", "Bund", "Lakeside", "Elbe", "Jade", "Harbour", "Maple"};
    static const char *const second[] = {"Trading", "Tea House", "Stores", "Hotels", "Porcelain", "Gifts", "Foods"};
    static const char *const han[] = {"北辰", "山语", "茗源", "海棠", "枫桥", "常青", "东篱", "悦来"};
    static const char *const trade[] = {"贸易", "茶业", "商贸", "百货", "礼品"};
    QFile file(path + u".partial"_s);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::File, u"The bench folder cannot be written: "_s + path);
    file.write("Name,Street,Postal code,City,Region,Country,Phone,E-mail,External ID\n");
    quint64 random = 42;
    for (qint64 i = 0; i < customers; ++i) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        const quint64 r = random >> 20;
        const QByteArray number = QByteArray::number(i);
        const QByteArray name = r % 2 ? QByteArray(first[r % 8]) + " " + second[(r >> 8) % 7] + " " + number
                                      : QByteArray(han[r % 8]) + trade[(r >> 8) % 5] + number;
        file.write(name + ",Street " + QByteArray::number(qint64((r >> 4) % 200)) + "," +
                   QByteArray::number(qint64(10000 + r % 90000)) + ",City" + QByteArray::number(qint64(r % 300)) +
                   ",Region " + QByteArray::number(qint64(r % 12)) + ",Germany,+49 30 " +
                   QByteArray::number(qint64(1000000 + i)) + ",c" + number + "@example.org,C-" + number + "\n");
    }
    file.close();
    QFile::rename(path + u".partial"_s, path);
    return path;
}

} // namespace kith::bench

int main(int argc, char **argv)
{
#ifdef KITH_BENCH_WINDOW
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    const QStringList words = application.arguments();
    const qsizetype sizeAt = words.indexOf(u"--size"_s);
    const qint64 size = sizeAt > 0 && sizeAt + 1 < words.size() ? words[sizeAt + 1].toLongLong() : 10'000;
    bool ran = false;
    for (const kith::bench::Scenario &scenario : kith::bench::scenarios()) {
        if (!words.contains(QString::fromUtf8(scenario.name)) && !words.contains(u"all"_s))
            continue;
        ran = true;
        kith::bench::say(u"# %1, %2 customers"_s.arg(QString::fromUtf8(scenario.name)).arg(size));
        try {
            scenario.run(size);
        } catch (const kith::Error &error) {
            kith::bench::say(u"%1 (%2)"_s.arg(error.sentence(), error.detail()));
            return 1;
        }
    }
    if (!ran) {
        kith::bench::say(u"kith-bench SCENARIO… --size N; scenarios: all"_s);
        for (const kith::bench::Scenario &scenario : kith::bench::scenarios())
            kith::bench::say(
                u"  %1  %2"_s.arg(QString::fromUtf8(scenario.name), -10).arg(QString::fromUtf8(scenario.about)));
        return 2;
    }
    return 0;
}
