// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of CONTRIBUTING.md, proved by reading every source file: who may include whom, who may write SQL.
#include "tests/places.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace {

using namespace Qt::StringLiterals;

// Folders of core by storey: a folder includes only itself and lower storeys. Folders of the same storey do not
// include each other.
const QHash<QString, int> storeys{
    {u"base"_s, 0},      {u"model"_s, 1},   {u"store"_s, 2},        {u"report"_s, 3},   {u"sales"_s, 4},
    {u"marketing"_s, 4}, {u"service"_s, 4}, {u"relationship"_s, 4}, {u"exchange"_s, 5}, {u"demo"_s, 6},
};
// Files directly in core/ list what the folders offer, so they stand above all of them.
constexpr int topStorey = 7;

int storeyOf(const QString &folder)
{
    return folder.isEmpty() ? topStorey : storeys.value(folder, -1);
}

// "store" of core/store/change.h, "" of core/business_rules.h.
QString coreFolder(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[1] : QString();
}

QString includeProblem(const QString &path, const QString &included)
{
    static const QRegularExpression qtOfWindows(
        u"^(Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport)/"
        "|Q(Application|GuiApplication|Widget|Color|Icon|Painter|Font|Pixmap|Image|"
        "Palette|Dialog|MessageBox|MainWindow|Chart|Action|Printer)$)"_s);
    static const QRegularExpression qtSql(u"^(QtSql/|QSql)"_s);
    const QString storey = path.section(u'/', 0, 0);
    const QString other = included.section(u'/', 0, 0);
    if (qtSql.match(included).hasMatch())
        return u"Qt Sql is not used; the store speaks to SQLite itself"_s;
    if (storey == "core"_L1) {
        if (other == "ui"_L1 || other == "app"_L1 || other == "tests"_L1)
            return u"core knows nothing above it"_s;
        if (qtOfWindows.match(included).hasMatch())
            return u"core works without a window"_s;
        if (other == "core"_L1) {
            const QString here = coreFolder(path);
            const QString there = coreFolder(included);
            for (const QString &folder : {here, there}) {
                if (storeyOf(folder) < 0)
                    return u"the folder core/%1 has no storey"_s.arg(folder);
            }
            if (here != there && storeyOf(there) >= storeyOf(here))
                return u"core/%1 stands above or beside core/%2"_s.arg(there, here);
        }
    }
    if (storey == "ui"_L1 && (other == "app"_L1 || other == "tests"_L1))
        return u"ui knows nothing above it"_s;
    if (storey == "app"_L1 && other == "tests"_L1)
        return u"the programs do not need the tests"_s;
    if (included.startsWith(u"sqlite3"_s) && !path.startsWith(u"core/store/"_s) && storey != "tests"_L1)
        return u"SQLite is spoken to in core/store only"_s;
    return {};
}

// What is wrong with one file, as "path:line: why".
QStringList problems(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    static const QRegularExpression writing(
        uR"(\b(INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_"]+ +SET|DELETE FROM|REPLACE INTO|)"
        R"((CREATE|DROP|ALTER) (TABLE|INDEX|TRIGGER|VIEW))\b)"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        QString why;
        if (const auto match = include.match(line); match.hasMatch())
            why = includeProblem(path, match.captured(1));
        else if (!path.startsWith(u"core/store/"_s) && writing.match(line).hasMatch())
            why = u"only core/store writes"_s;
        if (!why.isEmpty())
            found << u"%1:%2: %3"_s.arg(path, QString::number(number), why);
    }
    return found;
}

} // namespace

TEST_CASE("every include and every SQL that writes keeps to the layers")
{
    const QString root = kith::test::sourceDir();
    QStringList found;
    int files = 0;
    for (const QString &storey : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator iterator(root + u'/' + storey, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            found += problems(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    INFO(found.join(u'\n').toStdString());
    CHECK(files > 30);
    CHECK(found.isEmpty());
}

TEST_CASE("the layer test notices what is not allowed")
{
    const QString path = GENERATE(u"core/base/money.h"_s, u"core/store/store.cpp"_s, u"core/sales/rules.cpp"_s);
    CHECK(problems(path, u"#include \"ui/shell/page.h\""_s).size() == 1);
    CHECK(problems(path, u"#include <QtWidgets/QWidget>"_s).size() == 1);
    CHECK(problems(path, u"#include <QPainter>"_s).size() == 1);
    CHECK(problems(path, u"#include <QSqlQuery>"_s).size() == 1);
    CHECK(problems(path, u"#include \"core/exchange/importer.h\""_s).size() == 1);
    CHECK(problems(path, u"#include \"core/attic/old.h\""_s).size() == 1);
    CHECK(problems(path, u"#include <QString>\n#include \"core/base/scaled.h\""_s).isEmpty());

    CHECK(problems(u"core/sales/rules.cpp"_s, u"#include \"core/marketing/roi.h\""_s).size() == 1);
    CHECK(problems(u"core/sales/rules.cpp"_s, u"#include \"core/store/change.h\""_s).isEmpty());
    CHECK(problems(u"core/report/sales.cpp"_s, u"#include <sqlite3.h>"_s).size() == 1);
    CHECK(problems(u"core/report/sales.cpp"_s, u"    \"DELETE FROM customer\""_s).size() == 1);
    CHECK(problems(u"core/store/store.cpp"_s, u"    \"DELETE FROM customer\""_s).isEmpty());
    CHECK(problems(u"ui/list/list_page.cpp"_s, u"#include \"app/cli/commands.h\""_s).size() == 1);
    CHECK(problems(u"core/business_rules.cpp"_s, u"#include \"core/sales/rules.h\""_s).isEmpty());
}
