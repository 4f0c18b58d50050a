// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrix.h"
#include "models/phrases.h"

#include <QWidget>

namespace kravkort {

// The matrix's legend as a widget that is as high as its width asks for.
class MatrixLegendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegendPanel(const Phrases &phrases, QWidget *parent = nullptr);
    void setPhrases(const Phrases &phrases);
    void setKind(MatrixKind kind);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    Phrases m_phrases;
    MatrixKind m_kind = MatrixKind::UseCasesByPackages;
};

} // namespace kravkort
