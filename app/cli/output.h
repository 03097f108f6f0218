// SPDX-License-Identifier: GPL-3.0-or-later
// Where results and messages go. With --json, standard output always holds one JSON document, errors included.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/problem.h"
#include "core/model/shape.h"

namespace kith::cli {

class Output
{
public:
    bool isJson = false;
    bool isQuiet = false;

    void line(const QString &text);              // a result
    void raw(const QByteArray &bytes);           // a result as it is
    void json(const QJsonObject &object);        // a result for programs
    void message(const QString &sentence) const; // to standard error, unless --quiet
    void error(const Error &error);
    Progress progress() const;
    void flush(); // throws Error{File} when standard output took not everything
};

// What a record lacks, with the field of each problem. Throws unless there is none; `where` names a child row.
void throwIfAny(const Problems &problems, const Shape &shape, const QString &where = {});

// As thrown by throwIfAny.
class Rejected : public Error
{
public:
    Rejected(QString sentence, QJsonArray problems)
        : Error(ErrorKind::Invalid, std::move(sentence)), m_problems(std::move(problems))
    {}
    const QJsonArray &problems() const { return m_problems; }
    void raise() const override { throw *this; }
    Rejected *clone() const override { return new Rejected(*this); }

private:
    QJsonArray m_problems;
};

QString errorKey(ErrorKind kind); // "usage", "not_found" …
int exitCode(ErrorKind kind);

} // namespace kith::cli
