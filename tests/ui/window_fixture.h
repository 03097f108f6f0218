// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a data file of its own, with prompts that answer by themselves.
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "tests/generated_records.h"
#include "ui/shell/session.h"

namespace kith::test {

struct SilentPrompts : Prompts
{
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return answer;
    }
    void error(QWidget *, const QString &sentence, const QString &) override { errors.append(sentence); }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString text(QWidget *, const QString &, const QString &) override { return words; }

    bool answer = true;
    QString file, words;
    QStringList questions, errors;
};

struct Window
{
    Window()
    {
        StoreOptions options;
        options.rules = businessRules();
        file = std::make_unique<TemporaryFile>(options);
        auto silent = std::make_unique<SilentPrompts>();
        prompts = silent.get();
        session = std::make_unique<Session>(std::move(file->store), std::move(silent));
        QObject::connect(session.get(), &Session::goRequested, session.get(),
                         [this](const Place &place) { places.push_back(place); });
    }
    Store &store() { return session->store(); }
    const Shape &shape(const char *name) { return store().catalogue().get(QString::fromLatin1(name)); }

    // A record with these fields, in a change of its own.
    RecordId add(const char *kind, std::initializer_list<std::pair<const char *, QString>> fields)
    {
        const Shape &type = shape(kind);
        Record record = store().blank(type);
        for (const auto &[name, text] : fields) {
            const FieldInfo &field = *type.field(QString::fromLatin1(name));
            record.setValue(field, store().parse(field, text).value);
        }
        Change change(store(), QStringLiteral("Add"));
        const Problems problems = change.save(record);
        if (!problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        change.commit();
        return record.id();
    }
    Value value(const char *kind, RecordId id, const char *field)
    {
        const Shape &type = shape(kind);
        const auto record = store().read(type, id);
        return record ? record->value(*type.field(QString::fromLatin1(field))) : Value();
    }

    std::unique_ptr<TemporaryFile> file;
    std::unique_ptr<Session> session;
    SilentPrompts *prompts = nullptr;
    std::vector<Place> places;
};

} // namespace kith::test
