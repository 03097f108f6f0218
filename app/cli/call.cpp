// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <algorithm>

#include "app/cli/interrupt.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/business_rules.h"
#include "core/relationship/scoring.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QString helpHint(const Command &command)
{
    return translate("cli", "“kith-cli help %1” explains it.").arg(QLatin1StringView(command.name));
}

const Option *findOption(std::span<const Option> options, const QString &name)
{
    const auto found =
        std::ranges::find_if(options, [&](const Option &option) { return name == QLatin1StringView(option.name); });
    return found == options.end() ? nullptr : &*found;
}

[[noreturn]] void failForUnknown(const Command &command, const QString &name)
{
    QStringList known;
    for (const std::span<const Option> options : {command.options, optionsOfAll()}) {
        for (const Option &option : options)
            known << QString::fromLatin1(option.name);
    }
    QString sentence = translate("cli", "%1 has no option %2.").arg(QLatin1StringView(command.name), name);
    if (const QString near = nearest(name, known); !near.isEmpty())
        sentence += u' ' + translate("cli", "Did you mean %1?").arg(near);
    throw Error(ErrorKind::Usage, sentence + u' ' + helpHint(command));
}

void checkChoice(const Option &option, const QString &value)
{
    if (!option.choices)
        return;
    const QStringList choices = QString::fromLatin1(option.choices).split(u';');
    if (choices.contains(value))
        return;
    QString sentence = translate("cli", "%1 takes one of %2, not “%3”.")
                           .arg(QLatin1StringView(option.name), choices.join(u", "_s), value);
    if (const QString near = nearest(value, choices); !near.isEmpty())
        sentence += u' ' + translate("cli", "Did you mean %1?").arg(near);
    throw Error(ErrorKind::Usage, sentence);
}

} // namespace

Call::Call(const Command &command, const QStringList &words, Output &output) : m_command(command), m_output(output)
{
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u"--"_s)) {
            m_arguments << word;
            continue;
        }
        if (word == "--"_L1) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *option = findOption(command.options, name);
        if (!option)
            option = findOption(optionsOfAll(), name);
        if (!option)
            failForUnknown(command, name);
        if (!option->value) {
            if (equals >= 0)
                throw Error(ErrorKind::Usage, translate("cli", "%1 takes no value.").arg(name));
            m_options.insert(name, QString());
            continue;
        }
        if (equals < 0 && i + 1 >= words.size())
            throw Error(ErrorKind::Usage,
                        translate("cli", "%1 needs a value: %1 %2.").arg(name, QLatin1StringView(option->value)));
        const QString value = equals < 0 ? words[++i] : word.mid(equals + 1);
        checkChoice(*option, value);
        m_options.insert(name, value);
    }
    if (m_arguments.size() < command.fewest)
        throw Error(ErrorKind::Usage, translate("cli", "Something is missing: %1").arg(usageLine(command)));
    if (command.most >= 0 && m_arguments.size() > command.most)
        throw Error(
            ErrorKind::Usage,
            translate("cli", "“%1” is one word too many: %2").arg(m_arguments[command.most], usageLine(command)));
}

QStringList Call::options(const QString &name) const
{
    QStringList values = m_options.values(name); // the last one comes first
    std::ranges::reverse(values);
    return values;
}

std::optional<qint64> Call::number(const QString &option) const
{
    if (!has(option))
        return {};
    bool isNumber = false;
    const qint64 number = this->option(option).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 takes a whole number, not “%2”.").arg(option, this->option(option)));
    return number;
}

Store &Call::open(bool readOnly)
{
    if (!m_store) {
        StoreOptions options;
        options.rules = businessRules();
        options.readOnly = readOnly;
        m_store = Store::open(argument(0), options);
        interruptible(&m_store->connection());
    }
    return *m_store;
}

Store &Call::store()
{
    return open(false);
}

Store &Call::readOnlyStore()
{
    return open(true);
}

void Call::finish()
{
    if (m_store && !m_store->connection().isReadOnly())
        scoreWhatChanged(*m_store);
}

const Shape &Call::shape(int argument)
{
    const QString name = this->argument(argument);
    const Catalogue &catalogue = m_store->catalogue();
    if (const Shape *shape = catalogue.find(name))
        return *shape;
    for (const auto &shape : catalogue.shapes()) {
        if (fold(shape->plural()) == fold(name) || fold(shape->singular()) == fold(name))
            return *shape;
    }
    return catalogue.get(name);
}

RecordId Call::id(int argument) const
{
    bool isNumber = false;
    const RecordId id = this->argument(argument).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        throw Error(ErrorKind::Usage, translate("cli", "An id is a whole number, not “%1”. “kith-cli find” and "
                                                       "“kith-cli list” show the ids of records.")
                                          .arg(this->argument(argument)));
    return id;
}

} // namespace kith::cli
