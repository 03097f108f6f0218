// SPDX-License-Identifier: GPL-3.0-or-later
// reports, report, calc.
#include "app/cli/run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>

#include "app/cli/call.h"
#include "app/cli/query_options.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/table_writer.h"
#include "core/marketing/segment_report.h"
#include "core/model/types/question.h"
#include "core/model/types/response.h"
#include "core/report/calc.h"
#include "core/report/params_json.h"
#include "core/report/report.h"
#include "core/service/survey_forms.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

Day dayOption(const Call &call, const QString &name)
{
    if (!call.has(name))
        return {};
    const std::optional<Day> day = parseDay(call.option(name));
    if (!day)
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 takes a day such as 2026-11-22, not “%2”.").arg(name, call.option(name)));
    return *day;
}

Params paramsFrom(const Call &call)
{
    Params params;
    params.period = {dayOption(call, u"--from"_s), dayOption(call, u"--to"_s)};
    if (params.period.from.isValid() && params.period.to.isValid() && params.period.to < params.period.from)
        throw Error(ErrorKind::Usage, translate("cli", "The period ends before it begins: %1 to %2.")
                                          .arg(call.option(u"--from"_s), call.option(u"--to"_s)));
    for (const QString &dimension : call.option(u"--by"_s).split(u',', Qt::SkipEmptyParts))
        params.by << dimension.trimmed();
    params.compareLastYear = call.has(u"--compare"_s);
    for (const QString &word : call.options(u"--set"_s)) {
        const Assignment one = assignment(word);
        params.set[one.field] = one.text;
    }
    if (call.has(u"--segment"_s))
        params.set[u"segment"_s] = call.option(u"--segment"_s);
    return params;
}

// Pages and pictures need fonts and a painter: the window's program draws them.
void render(const Call &call, const Params &params, const QString &path)
{
    const QString kith = QCoreApplication::applicationDirPath() + u"/kith"_s;
    if (!QFileInfo(kith).isExecutable())
        throw Error(ErrorKind::Usage,
                    translate("cli", "PDF and PNG are drawn by the window's program, and “kith” is not "
                                     "installed beside kith-cli. Ask for .csv or .json instead."));
    const QByteArray asked = QJsonDocument(paramsJson(params)).toJson(QJsonDocument::Compact);
    const QStringList words{u"--render"_s,    u"report"_s,
                            call.argument(0), call.argument(1),
                            u"--params"_s,    QString::fromUtf8(asked),
                            u"--out"_s,       path,
                            u"--lang"_s,      languageCode(currentLanguage())};
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What it has to say goes to our own standard error.
    if (QProcess::execute(kith, words) != 0 || !QFileInfo::exists(path))
        throw Error(ErrorKind::File, translate("cli", "%1 could not be drawn.").arg(path));
}

void showTable(Call &call, const Table &table, const Conventions &conventions)
{
    Output &output = call.output();
    output.line(table.title);
    if (!table.sentence.isEmpty())
        output.line(table.sentence);
    output.line({});
    std::vector<TextTable::Column> columns;
    for (const TableColumn &column : table.columns)
        columns.push_back({column.label, column.kind != CellKind::Text});
    TextTable text(output, columns);
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
            cells << displayCell(table, table.columns[i], row.cells[i], conventions);
        text.add(cells);
    }
    text.finish();
    for (const QString &note : table.notes)
        output.line(u"* "_s + note);
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray dimensions, parameters;
    for (const Dimension &dimension : report.dimensions)
        dimensions << QJsonObject{{u"name"_s, QString::fromLatin1(dimension.name)},
                                  {u"label"_s, translated("report", dimension.label)}};
    for (const Parameter &parameter : report.parameters) {
        QJsonObject object{{u"name"_s, QString::fromLatin1(parameter.name)},
                           {u"label"_s, translated("report", parameter.label)},
                           {u"default"_s, QString::fromUtf8(parameter.defaultValue)}};
        if (parameter.values)
            object[u"values"_s] = QJsonArray::fromStringList(QString::fromLatin1(parameter.values).split(u';'));
        parameters << object;
    }
    return {{u"name"_s, QString::fromLatin1(report.name)},
            {u"title"_s, translated("report", report.title)},
            {u"definition"_s, translated("report", report.definition)},
            {u"area"_s, QString::fromLatin1(report.area)},
            {u"dimensions"_s, dimensions},
            {u"parameters"_s, parameters},
            {u"compares_last_year"_s, report.comparesLastYear}};
}

void describe(Output &output, const Report &report)
{
    output.line(u"%1  %2"_s.arg(QLatin1StringView(report.name), translated("report", report.title)));
    output.line(u"    "_s + translated("report", report.definition));
    QStringList dimensions;
    for (const Dimension &dimension : report.dimensions)
        dimensions << QString::fromLatin1(dimension.name);
    if (!dimensions.isEmpty())
        output.line(u"    --by "_s + dimensions.join(u", "_s));
    if (report.comparesLastYear)
        output.line(u"    --compare last-year"_s);
    for (const Parameter &parameter : report.parameters) {
        const QString values = parameter.values ? QString::fromLatin1(parameter.values).replace(u';', u'|') : u"…"_s;
        output.line(u"    --set %1=%2  %3 (%4)"_s.arg(QLatin1StringView(parameter.name), values,
                                                      translated("report", parameter.label),
                                                      QString::fromUtf8(parameter.defaultValue)));
    }
}

} // namespace

Done runReports(Call &call)
{
    call.readOnlyStore();
    QJsonArray reports;
    for (const Report &report : deliveredReports()) {
        if (call.output().isJson)
            reports << reportJson(report);
        else
            describe(call.output(), report);
    }
    if (call.output().isJson)
        call.output().json({{u"reports"_s, reports}});
    return Good;
}

Done runReport(Call &call)
{
    Store &store = call.readOnlyStore();
    const QString name = call.argument(1);
    const Params params = paramsFrom(call);
    report(name); // a wrong name is said before anything else
    const QString path = call.option(u"--out"_s);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1 || suffix == "png"_L1) {
        render(call, params, path);
    } else {
        const Table table = runSegmentReport(store, name, params, call.output().progress());
        if (path.isEmpty() && call.output().isJson)
            call.output().json(tableJson(table, store.conventions()));
        else if (path.isEmpty())
            showTable(call, table, store.conventions());
        else
            writeTable(table, store.conventions(), path);
    }
    if (!path.isEmpty() && call.output().isJson)
        call.output().json({{u"written"_s, path}});
    else if (!path.isEmpty())
        call.output().line(path);
    return Good;
}

namespace {

RecordId surveyNamed(Store &store, const QString &name)
{
    const Parsed parsed = store.parse(question::survey, name);
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    return parsed.value.number();
}

Done writeForm(Call &call)
{
    Store &store = call.store();
    const RecordId survey = surveyNamed(store, call.argument(2));
    RecordId response = 0;
    if (call.has(u"--customer"_s)) {
        const Parsed customer = store.parse(response::customer, call.option(u"--customer"_s));
        if (!customer.problem.isEmpty())
            throw Error(ErrorKind::NotFound, customer.problem);
        response = sendSurvey(store, survey, customer.value.number());
    }
    const QString path = call.argument(3);
    QSaveFile file(path);
    const QByteArray form = surveyForm(store, survey, response);
    if (!file.open(QIODevice::WriteOnly) || file.write(form) != form.size() || !file.commit())
        throw Error(ErrorKind::File, translate("cli", "%1 cannot be written: %2.").arg(path, file.errorString()));
    if (call.output().isJson)
        call.output().json({{u"written"_s, path}, {u"response"_s, response ? QJsonValue(response) : QJsonValue()}});
    else
        call.output().line(path);
    return Good;
}

Done takeAnswers(Call &call)
{
    const ImportedAnswers imported = importAnswers(call.store(), readFile(call.argument(2)));
    if (call.output().isJson)
        call.output().json({{u"response"_s, imported.response},
                            {u"answers"_s, imported.answers},
                            {u"unknown"_s, imported.unknown},
                            {u"change"_s, imported.change}});
    else
        call.output().line(translate("cli", "%1 answers taken in, %2 to questions that are not there any more.")
                               .arg(imported.answers)
                               .arg(imported.unknown));
    return Good;
}

} // namespace

Done runSurvey(Call &call)
{
    const QString what = call.argument(1);
    if (what == u"form" && call.arguments().size() == 4)
        return writeForm(call);
    if (what == u"import" && call.arguments().size() == 3)
        return takeAnswers(call);
    if (what != u"scores")
        throw Error(ErrorKind::Usage, translate("cli", "“survey” knows “scores”, “form SURVEY OUT.html” and “import "
                                                       "ANSWERS.json”, not “%1”.")
                                          .arg(what));
    Store &store = call.readOnlyStore();
    const Table table = runSegmentReport(store, u"surveys"_s, paramsFrom(call));
    if (call.output().isJson)
        call.output().json(tableJson(table, store.conventions()));
    else
        showTable(call, table, store.conventions());
    return Good;
}

Done runCalc(Call &call)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(readFile(call.argument(0)), &problem);
    if (!document.isObject())
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 holds no JSON object: %2.").arg(call.argument(0), problem.errorString()));
    const QJsonObject result = calc(document.object());
    if (call.output().isJson)
        call.output().json(result);
    else
        call.output().raw(QJsonDocument(result).toJson());
    return Good;
}

} // namespace kith::cli
