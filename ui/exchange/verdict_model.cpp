// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/verdict_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineColumn = 0, fateColumn = 1, reasonColumn = 2, firstCell = 3;

struct FateLook
{
    const char *icon;
    Token token;
};

FateLook fateLookOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Created:
        return {"add", Token::Good};
    case RowFate::Updated:
        return {"refresh", Token::Info};
    case RowFate::Unchanged:
        return {"equal", Token::Secondary};
    case RowFate::Rejected:
        break;
    }
    return {"blocked", Token::Danger};
}

} // namespace

QString fateWord(RowFate fate)
{
    switch (fate) {
    case RowFate::Created:
        return VerdictModel::tr("New");
    case RowFate::Updated:
        return VerdictModel::tr("Changed");
    case RowFate::Unchanged:
        return VerdictModel::tr("Unchanged");
    case RowFate::Rejected:
        break;
    }
    return VerdictModel::tr("Left out");
}

void VerdictModel::show(Store &store, const ImportDraft &draft, std::vector<RowVerdict> verdicts)
{
    beginResetModel();
    m_store = &store;
    m_verdicts = std::move(verdicts);
    m_headings.clear();
    m_columns.clear();
    m_paths.clear();
    for (size_t column = 0; column < draft.targets.size(); ++column) {
        if (draft.targets[column].path.isEmpty())
            continue;
        m_headings.append(draft.source.headings.at(qsizetype(column)));
        m_columns.push_back(int(column));
        m_paths.append(draft.targets[column].path);
    }
    filter();
    endResetModel();
}

void VerdictModel::setFilter(std::optional<RowFate> fate)
{
    beginResetModel();
    m_filter = fate;
    m_duplicatesOnly = false;
    filter();
    endResetModel();
}

void VerdictModel::showDuplicatesOnly()
{
    beginResetModel();
    m_duplicatesOnly = true;
    filter();
    endResetModel();
}

void VerdictModel::filter()
{
    m_shown.clear();
    for (size_t row = 0; row < m_verdicts.size(); ++row) {
        if (m_duplicatesOnly ? m_verdicts[row].duplicate.has_value() || m_verdicts[row].looksKnown
                             : !m_filter || m_verdicts[row].fate == *m_filter)
            m_shown.push_back(int(row));
    }
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + int(m_columns.size());
}

QString VerdictModel::cellText(const RowVerdict &verdict, int column, bool &changed) const
{
    for (const RowVerdict::Difference &difference : verdict.differences) {
        if (m_paths.at(column) == QLatin1StringView(difference.field->name)) {
            changed = true;
            return (difference.before.isEmpty() ? tr("empty") : difference.before) + u" → "_s + difference.after;
        }
    }
    return verdict.cells.value(m_columns[size_t(column)]).simplified();
}

QString VerdictModel::reason(const RowVerdict &verdict) const
{
    if (verdict.fate == RowFate::Rejected)
        return verdict.reason;
    if (verdict.looksKnown)
        return tr("looks the same as a record that is there");
    return verdict.duplicate ? duplicateSentence(*m_store, *verdict.duplicate) : QString();
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    const RowVerdict &verdict = m_verdicts[size_t(m_shown[size_t(index.row())])];
    const FateLook look = fateLookOf(verdict.fate);
    switch (index.column()) {
    case lineColumn:
        if (role == Qt::DisplayRole)
            return verdict.line;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::ForegroundRole ? QVariant(colour(Token::Secondary)) : QVariant();
    case fateColumn:
        if (role == Qt::DisplayRole)
            return fateWord(verdict.fate);
        if (role == Qt::DecorationRole)
            return icon(QString::fromLatin1(look.icon), look.token);
        return role == Qt::ForegroundRole ? QVariant(colour(look.token)) : QVariant();
    case reasonColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return reason(verdict);
        return role == Qt::ForegroundRole
                   ? QVariant(colour(verdict.fate == RowFate::Created ? Token::Warning : Token::Danger))
                   : QVariant();
    default:
        break;
    }
    bool changed = false;
    const QString text = cellText(verdict, index.column() - firstCell, changed);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    return role == Qt::ForegroundRole && changed ? QVariant(colour(Token::Info)) : QVariant();
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case lineColumn:
        return tr("Line");
    case fateColumn:
        return tr("Result");
    case reasonColumn:
        return tr("Why");
    default:
        return m_headings.value(section - firstCell);
    }
}

} // namespace kith
