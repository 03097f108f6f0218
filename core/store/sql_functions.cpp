// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_functions.h"

#include <sqlite3.h>

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/store/connection.h"

namespace kith {

namespace {

using TextFunction = std::string (*)(std::string_view);

void textFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes = sqlite3_value_text(arguments[0]);
    if (!bytes)
        return sqlite3_result_null(context);
    const auto function = reinterpret_cast<TextFunction>(sqlite3_user_data(context));
    const std::string result =
        function({reinterpret_cast<const char *>(bytes), size_t(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_text64(context, result.data(), result.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void inFileCurrency(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const Money amount{sqlite3_value_int64(arguments[0])};
    if (sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return sqlite3_result_int64(context, amount.minor);
    const int fileDigits = static_cast<Connection *>(sqlite3_user_data(context))->fileDigits();
    const auto *code = reinterpret_cast<const char *>(sqlite3_value_text(arguments[2]));
    const int digits = code ? Currency::of(QString::fromUtf8(code)).digits : fileDigits;
    sqlite3_result_int64(context, converted(amount, {sqlite3_value_int64(arguments[1])}, digits, fileDigits).minor);
}

// A figure in millionths as money of the file.
void minorUnits(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const int digits = static_cast<Connection *>(sqlite3_user_data(context))->fileDigits();
    sqlite3_result_int64(
        context, divideRounded(Int128(sqlite3_value_int64(arguments[0])) * powerOfTen(digits), Int128(1'000'000)));
}

} // namespace

void registerSqlFunctions(Connection &connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3 *handle = connection.handle();
    sqlite3_create_function_v2(handle, "fold", 1, flags, reinterpret_cast<void *>(&foldUtf8), textFunction, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(handle, "sortkey", 1, flags, reinterpret_cast<void *>(&sortKeyUtf8), textFunction,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "in_file_currency", 3, flags, &connection, inFileCurrency, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(handle, "minor_units", 1, flags, &connection, minorUnits, nullptr, nullptr, nullptr);
}

} // namespace kith
