// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/guess_mapping.h"
#include "core/exchange/new_fields.h"
#include "core/model/standard_fields.h"
#include "core/model/types/order.h"
#include "core/model/types/order_line.h"
#include "core/model/types/product.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal || kind == FieldKind::Percent ||
           kind == FieldKind::Money;
}

class Binder
{
public:
    Binder(Store &store, const ImportOptions &options, ImportPlan &plan)
        : m_store(store), m_options(options), m_plan(plan)
    {
        for (int column = 0; column < int(plan.source.headings.size()); ++column)
            m_marks.push_back(options.decimalMark == DecimalMark::Guess ? guessDecimalMark(texts(column))
                                                                        : options.decimalMark);
        const auto commas = std::count(m_marks.begin(), m_marks.end(), DecimalMark::Comma);
        const auto points = std::count(m_marks.begin(), m_marks.end(), DecimalMark::Point);
        if (commas != points)
            m_usualMark = commas > points ? DecimalMark::Comma : DecimalMark::Point;
        if (plan.source.format.kind == FileKind::Sheet && m_usualMark == DecimalMark::Guess)
            m_usualMark = DecimalMark::Point; // figures of a sheet have no other
    }

    void bind()
    {
        const Shape &shape = m_store.catalogue().get(m_options.type);
        start(m_plan.root, shape, nullptr, -1);
        for (int column = 0; column < int(m_plan.targets.size()); ++column) {
            const QString &path = m_plan.targets[size_t(column)].path;
            if (path.isEmpty())
                continue;
            if (resolvePath(m_store.catalogue(), shape, path).isSide)
                m_plan.sides.push_back({path, column});
            else
                fieldAt(path).columns.push_back(column);
        }
        for (const auto &[path, text] : m_options.defaults)
            fieldAt(path).fallback = std::make_unique<CellTemplate>(parsedTemplate(text));
        finish(m_plan.root);
        if (m_plan.line) {
            finish(*m_plan.line);
            createDescribed(m_plan.root);
            createDescribed(*m_plan.line);
        }
        bindMeanings();
        bindKeys();
        historyOfOrders();
    }

private:
    QStringList texts(int column) const
    {
        QStringList result;
        for (const QStringList &row : m_plan.source.rows) {
            if (column < row.size() && !row.at(column).trimmed().isEmpty())
                result.append(row.at(column).trimmed());
        }
        return result;
    }

    void start(RecordPlan &record, const Shape &shape, const FieldInfo *via, int viaSlot)
    {
        record.shape = &shape;
        record.via = via;
        record.viaSlot = viaSlot;
        record.blank = std::make_unique<Record>(m_store.blank(shape));
        record.mayCreate =
            m_options.createMissing.contains(shape.name()) || isOnlyAName(shape) || isFirstProduct(shape);
    }

    // A category is its name and what it belongs to: like a choice, it comes with the first row that uses it.
    static bool isOnlyAName(const Shape &shape)
    {
        return std::all_of(shape.type().fields.begin(), shape.type().fields.end(),
                           [](const FieldInfo *field) { return field->has(PartOfKey); });
    }

    // With no product yet there is none that a name could be a slip of: those the first import names are the catalogue.
    bool isFirstProduct(const Shape &shape) const
    {
        return &shape.type() == &product::type && &m_plan.root.shape->type() != &product::type &&
               m_store.connection().integer("SELECT NOT EXISTS (SELECT 1 FROM product)") != 0;
    }

    // An order file that gives number and name of its customers and products describes them, not only names them.
    static void createDescribed(RecordPlan &record)
    {
        for (const auto &reference : record.references) {
            const FieldInfo *title = reference->shape->titleField();
            const bool isNumbered =
                std::any_of(reference->fields.begin(), reference->fields.end(), [&](const FieldPlan &plan) {
                    return plan.field != title && (plan.field == &standard::externalId || plan.field->has(PartOfKey) ||
                                                   plan.field->has(Unique));
                });
            reference->mayCreate = reference->mayCreate || (isNumbered && title && reference->fills(*title));
            createDescribed(*reference);
        }
    }

    RecordPlan &referenceAt(RecordPlan &from, const FieldInfo &via)
    {
        for (const auto &reference : from.references) {
            if (reference->via == &via)
                return *reference;
        }
        auto reference = std::make_unique<RecordPlan>();
        start(*reference, m_store.catalogue().get(QString::fromUtf8(via.target)), &via, from.shape->slot(via));
        // What a created record needs is created with it.
        reference->mayCreate = reference->mayCreate || (from.via && from.mayCreate);
        from.references.push_back(std::move(reference));
        return *from.references.back();
    }

    RecordPlan &linePlan()
    {
        if (!m_plan.line) {
            const Shape &shape = *lineShape(m_store.catalogue(), *m_plan.root.shape);
            m_plan.line = std::make_unique<RecordPlan>();
            start(*m_plan.line, shape, nullptr, -1);
        }
        return *m_plan.line;
    }

    FieldPlan &fieldAt(const QString &path)
    {
        const TargetPath found = resolvePath(m_store.catalogue(), *m_plan.root.shape, path);
        RecordPlan *record = found.owned ? &linePlan() : &m_plan.root;
        for (const FieldInfo *through : found.through)
            record = &referenceAt(*record, *through);
        if (!found.field)
            return planned(*record, nullptr, FieldPlan::Role::Margin);
        if (found.field->kind != FieldKind::Reference)
            return planned(*record, found.field, FieldPlan::Role::Value);
        // The reference itself: the cell names the record, whichever way.
        RecordPlan &reference = referenceAt(*record, *found.field);
        const bool ownIds = isOwnExport(m_store.catalogue(), *m_plan.root.shape, m_plan.source.headings);
        return planned(reference, reference.shape->titleField(),
                       ownIds ? FieldPlan::Role::IdFirst : FieldPlan::Role::AnyKey);
    }

    FieldPlan &planned(RecordPlan &record, const FieldInfo *field, FieldPlan::Role role)
    {
        for (FieldPlan &known : record.fields) {
            if (known.field == field && known.role == role)
                return known;
        }
        FieldPlan &added = record.fields.emplace_back();
        added.field = field ? field : &order_line::net; // a margin is read like the net
        added.role = role;
        added.slot = record.shape->slot(*added.field);
        return added;
    }

    CellTemplate parsedTemplate(const QString &text) const
    {
        CellTemplate result;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype open = text.indexOf(u'{', at);
            const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
            if (close < 0) {
                result.parts.push_back({text.mid(at), -1});
                break;
            }
            if (open > at)
                result.parts.push_back({text.mid(at, open - at), -1});
            result.parts.push_back({{}, columnNamed(text.mid(open + 1, close - open - 1))});
            at = close + 1;
        }
        return result;
    }

    int columnNamed(const QString &word) const
    {
        const qsizetype exact = m_plan.source.headings.indexOf(word);
        if (exact >= 0)
            return int(exact);
        for (qsizetype i = 0; i < m_plan.source.headings.size(); ++i) {
            if (plainHeading(m_plan.source.headings.at(i)) == plainHeading(word))
                return int(i);
        }
        throw Error(ErrorKind::Usage, QCoreApplication::translate("import", "The file has no column “%1”; it has: %2.")
                                          .arg(word, m_plan.source.headings.join(", "_L1)));
    }

    void finish(RecordPlan &record)
    {
        for (FieldPlan &field : record.fields) {
            field.conventions = m_store.conventions();
            field.conventions.dateOrder = m_options.dateOrder;
            field.conventions.decimalMark = m_options.decimalMark;
            if (field.columns.size() != 1)
                continue;
            if (isNumeric(field.field->kind)) {
                const DecimalMark mark = m_marks[size_t(field.columns.front())];
                field.conventions.decimalMark = mark == DecimalMark::Guess ? m_usualMark : mark;
            } else if ((field.field->kind == FieldKind::Day || field.field->kind == FieldKind::Instant) &&
                       m_options.dateOrder == DateOrder::Guess) {
                field.conventions.dateOrder = guessColumnDateOrder(texts(field.columns.front()));
            }
        }
        for (const auto &reference : record.references)
            finish(*reference);
    }

    template <typename Visit> void everyField(RecordPlan &record, const Visit &visit)
    {
        for (FieldPlan &field : record.fields)
            visit(field);
        for (const auto &reference : record.references)
            everyField(*reference, visit);
    }

    void bindMeanings()
    {
        // What was settled with an earlier file of these headings; a column that is not imported now is passed over.
        if (m_options.guess) {
            const auto saved = savedMapping(m_store, *m_plan.root.shape, m_plan.source.headings);
            for (const ValueMeaning &meaning : saved ? saved->meanings : std::vector<ValueMeaning>()) {
                if (m_plan.source.headings.contains(meaning.column))
                    bindMeaning(meaning);
            }
        }
        for (const ValueMeaning &meaning : m_options.values) {
            if (!bindMeaning(meaning))
                throw Error(ErrorKind::Usage,
                            QCoreApplication::translate(
                                "import", "The column “%1” is not imported, so its values need no meaning.")
                                .arg(meaning.column));
        }
    }

    bool bindMeaning(const ValueMeaning &meaning)
    {
        const int column = columnNamed(meaning.column);
        bool used = false;
        const auto take = [&](FieldPlan &field) {
            if (std::find(field.columns.begin(), field.columns.end(), column) != field.columns.end()) {
                field.meanings.insert(fold(meaning.from), meaning.to);
                used = true;
            }
        };
        everyField(m_plan.root, take);
        if (m_plan.line)
            everyField(*m_plan.line, take);
        return used;
    }

    void bindKeys()
    {
        const RecordPlan &root = m_plan.root;
        for (const QString &key : m_options.keys) {
            const TargetPath found = resolvePath(m_store.catalogue(), *root.shape, key);
            if (found.owned || !found.through.empty() || !root.fills(*found.field))
                throw Error(
                    ErrorKind::Usage,
                    QCoreApplication::translate("import", "The key “%1” is filled by no column of the file.").arg(key));
            m_plan.keys.push_back(found.field);
        }
        if (!m_plan.keys.empty())
            return;
        if (root.fills(standard::externalId)) {
            m_plan.keys.push_back(&standard::externalId);
            m_plan.naturalKeys = naturalKeys(root);
            return;
        }
        m_plan.keys = naturalKeys(root);
    }

    static std::vector<const FieldInfo *> naturalKeys(const RecordPlan &root)
    {
        std::vector<const FieldInfo *> natural;
        for (const FieldInfo *field : root.shape->fields()) {
            if (field->has(Unique) && root.fills(*field))
                return {field};
        }
        for (const FieldInfo *field : root.shape->fields()) {
            if (!field->has(PartOfKey))
                continue;
            if (root.fills(*field))
                natural.push_back(field);
            else if (field == root.shape->titleField())
                return {}; // what it is known by is not in the file
        }
        return natural;
    }

    // Orders of the past: done, and their payments are not recorded here, unless the file says otherwise.
    void historyOfOrders()
    {
        RecordPlan &root = m_plan.root;
        if (!root.blank->is(order::type))
            return;
        root.blank->set(order::paymentsTracked, false);
        root.blank->set(order::status, u"completed"_s);
    }

    Store &m_store;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    std::vector<DecimalMark> m_marks;
    DecimalMark m_usualMark = DecimalMark::Guess;
};

// E-mail addresses of the business and of those who work there.
QStringList ownAddresses(Store &store)
{
    QStringList addresses;
    for (const char *sql :
         {"SELECT email FROM business WHERE email <> ''", "SELECT email FROM staff WHERE email <> ''"}) {
        Statement rows = store.connection().prepare(sql);
        while (rows.step())
            addresses.append(rows.text(0));
    }
    return addresses;
}

} // namespace

const FieldPlan *RecordPlan::find(const FieldInfo &field) const
{
    for (const FieldPlan &plan : fields) {
        if (plan.field == &field && plan.role != FieldPlan::Role::Margin)
            return &plan;
    }
    return nullptr;
}

bool RecordPlan::fills(const FieldInfo &field) const
{
    if (field.kind == FieldKind::Reference)
        return std::any_of(references.begin(), references.end(),
                           [&](const auto &reference) { return reference->via == &field; });
    return find(field) != nullptr;
}

Mapping ImportPlan::mapping() const
{
    return mappingOf(source.headings, targets);
}

ImportPlan planImport(Store &store, const ImportOptions &options)
{
    const Shape &shape = store.catalogue().get(options.type);
    if (shape.type().has(Private))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "import", "Records of the kind “%1” are the program's own and cannot be imported.")
                        .arg(options.type));
    for (const QString &kind : options.createMissing)
        store.catalogue().get(kind);
    ImportPlan plan;
    CsvFormat format = options.format;
    format.ownAddresses += ownAddresses(store);
    plan.source = readImportSource(options.source, format, options.header);
    plan.targets = columnTargets(store, shape, plan.source, options.map, options.guess);
    if (options.newFields)
        addNewFields(store, options, plan.source, plan.targets);
    Binder(store, options, plan).bind();
    if (plan.root.fields.empty() && plan.root.references.empty() && !plan.line && plan.sides.empty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "import", "None of the columns (%1) fits a field of the kind “%2”. Say with a mapping "
                                  "where they belong; nothing was imported.")
                        .arg(plan.source.headings.join(", "_L1), shape.singular()));
    return plan;
}

} // namespace kith
