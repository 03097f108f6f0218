// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of core. Invalid input is no exception but a list of problems (model/problem.h).
#pragma once

#include <QException>
#include <QString>

namespace kith {

enum class ErrorKind {
    Usage,     // the call itself is wrong (exit code 2)
    NotFound,  // no such record, field, report (1)
    Invalid,   // the data says no: validation, ambiguous reference (1)
    Conflict,  // somebody else changed the same record meanwhile (1)
    Busy,      // another program is writing to the file (3)
    File,      // cannot be read or written, is full, is not ours, is damaged (3)
    TooNew,    // written by a newer program (3)
    Cancelled, // the person cancelled; everything was rolled back (130)
};

// Thrown by core. `sentence` is for the person, in the current language: what happened, what was kept, what to do.
// `detail` is for the log and never holds people's data. Derives from QException so that it survives a QFuture.
class Error : public QException
{
public:
    Error(ErrorKind kind, QString sentence, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }

    const char *what() const noexcept override { return m_utf8.constData(); }
    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }

private:
    ErrorKind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_utf8;
};

} // namespace kith
