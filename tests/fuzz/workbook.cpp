// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/import/guess.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/fuzz/storedzip.h"
#include "tests/support/importbase.h"

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const char *const relations = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                              "Target=\"xl/workbook.xml\"/></Relationships>";
const char *const workbook =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"s\"/></sheets></workbook>";
const char *const parts = "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
                          "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/>"
                          "<Relationship Id=\"u\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
const char *const sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                          "t=\"s\"><v>1</v></c></row>"
                          "<row><c t=\"s\"><v>2</v></c><c s=\"1\"><v>3</v></c></row></sheetData></worksheet>";
const char *const strings =
    "<sst><si><t>Usecase</t></si><si><r><t>I-1</t></r></si><si><t>Y26-U01</t></si></sst>";
const char *const styles =
    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

// The first byte says what the rest is: a part of a workbook, which a broken zip file would hide, or a file.
QByteArray fileOf(const QByteArray &data)
{
    const QByteArray rest = data.mid(1);
    switch (data.isEmpty() ? 0 : data.front()) {
    case 1:
        return storedZip({{"content.xml", rest}});
    case 2:
    case 3:
    case 4: {
        const int part = data.front();
        return storedZip({{"_rels/.rels", relations},
                          {"xl/workbook.xml", workbook},
                          {"xl/_rels/workbook.xml.rels", parts},
                          {"xl/sheet.xml", part == 2 ? rest : QByteArray(sheet)},
                          {"xl/strings.xml", part == 3 ? rest : QByteArray(strings)},
                          {"xl/styles.xml", part == 4 ? rest : QByteArray(styles)}});
    }
    default:
        return data;
    }
}

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

} // namespace

// Whatever the file: it is read or ends in a sentence, every row has its account, and the catalogue is sound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Catalogue base = importBase();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = workbookOf(u"fuzz"_s, fileOf(bytes));
    if (!read) {
        require(!read.error().message.isEmpty(), "no sentence");
        return 0;
    }
    const Mapping mapping = guessMapping(*read, base);
    const ImportPreview preview = previewImport(*read, mapping, base, {u"fuzz"_s, {}, {}, {}});
    qsizetype rows = 0;
    for (const Worksheet &one : read->sheets)
        rows += one.rows.size();
    require(preview.rows.size() == rows && preview.counts.all() == rows, "a row without an account");
    for (const RowAccount &row : preview.rows)
        require(!row.why.isEmpty() ||
                    (row.outcome != RowOutcome::Doubtful && row.outcome != RowOutcome::Skipped),
                "a row without a reason");
    require(preview.fault.isEmpty() && readCatalogue(writeCatalogue(preview.catalogue)).ok(),
            "an unsound catalogue");
    return 0;
}
