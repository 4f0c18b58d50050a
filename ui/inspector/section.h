// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace kravkort {

// A heading that folds what is under it.
class Section final : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the object name; the heading's is that with "Heading" after it.
    explicit Section(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void add(QWidget *widget); // takes it

private:
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    bool m_open = true;
};

} // namespace kravkort
