// SPDX-License-Identifier: GPL-3.0-or-later
// document: issues what an order needs on paper, and draws it.
#include <QFile>
#include <QFileInfo>

#include "app/cli/paper_output.h"
#include "app/cli/run.h"
#include "app/cli/sales_words.h"
#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/store/attachment.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QString kindGiven(Call &call, Store &store, RecordId order)
{
    if (!call.has(u"--kind"_s)) {
        const std::vector<QString> kinds = documentKinds(store, *store.read(order::type, order));
        if (kinds.empty())
            throw Error(ErrorKind::Invalid, translate("cli", "A cancelled order gets no document."));
        return kinds.front();
    }
    const auto key = store.choiceKey(u"document_kind"_s, call.option(u"--kind"_s));
    if (!key || *key == u"dunning")
        throw Error(ErrorKind::Usage,
                    translate("cli", "“%1” is no kind of document. There are quotation, confirmation, delivery_note, "
                                     "invoice and credit_note.")
                        .arg(call.option(u"--kind"_s)));
    return *key;
}

// What was handed out is kept with the document, byte for byte.
void keepPdf(Store &store, RecordId id, const QString &path)
{
    Record record = *store.read(document::type, id);
    QFile file(path);
    if (!record.isEmpty(document::frozenPdf) || !file.open(QIODevice::ReadOnly))
        return;
    Change change(store, translate("cli", "Keep the PDF of %1").arg(record.get(document::number)));
    change.setUndoable(false);
    record.set(document::frozenPdf, attach(change, store.shape(document::type), id,
                                           record.get(document::number) + u".pdf"_s, file.readAll()));
    if (change.save(record).isEmpty())
        change.commit();
}

} // namespace

Done runDocument(Call &call)
{
    Store &store = call.store();
    const RecordId order = recordNamed(store, order::type, call.argument(1));
    const DocumentRequest request{order, kindGiven(call, store, order), currentLanguage(), dayGiven(call, u"--on"_s)};
    const RecordId id = issueDocument(store, request);
    const Record record = *store.read(document::type, id);
    const QString path = call.option(u"--out"_s);
    if (!path.isEmpty()) {
        writePaper(call, issuedPaper(store, id), path);
        if (QFileInfo(path).suffix().toLower() == "pdf"_L1)
            keepPdf(store, id, path);
    }
    const int digits = Currency::of(record.get(document::currency)).digits;
    if (call.output().isJson)
        call.output().json({{u"type"_s, u"document"_s},
                            {u"id"_s, id},
                            {u"kind"_s, record.get(document::kind)},
                            {u"number"_s, record.get(document::number)},
                            {u"issued_on"_s, toIso(record.get(document::issuedOn))},
                            {u"total"_s, formatUnits(record.get(document::total).minor, digits)},
                            {u"written"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}});
    else
        call.output().line(path.isEmpty() ? record.get(document::number)
                                          : u"%1  %2"_s.arg(record.get(document::number), path));
    return Good;
}

} // namespace kith::cli
