// SPDX-License-Identifier: GPL-3.0-or-later
// One call of kith-cli: its words, sorted into arguments and options, and where the result goes.
#pragma once

#include <memory>
#include <optional>
#include <QMultiMap>
#include <QStringList>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/store/store.h"

namespace kith::cli {

class Call
{
public:
    // Throws Error{Usage} for a word that the command does not know, naming the nearest.
    Call(const Command &command, const QStringList &words, Output &output);

    const Command &command() const { return m_command; }
    Output &output() const { return m_output; }
    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }
    QStringList argumentsFrom(int index) const { return m_arguments.mid(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString option(const QString &name) const { return m_options.value(name); } // the last one given
    QStringList options(const QString &name) const;                             // in the order given
    std::optional<qint64> number(const QString &option) const; // throws Error{Usage} for what is no whole number

    // The data file that the first argument names, with the business's rules. Ctrl+C ends what it is doing.
    Store &store();
    Store &readOnlyStore();
    const Shape &shape(int argument); // the kind of record that an argument names
    RecordId id(int argument) const;  // throws Error{Usage}
    // What follows from what the command wrote: stage and cycle of the customers whose orders or payments changed.
    void finish();

private:
    Store &open(bool readOnly);

    const Command &m_command;
    Output &m_output;
    QStringList m_arguments;
    QMultiMap<QString, QString> m_options;
    std::unique_ptr<Store> m_store;
};

} // namespace kith::cli
