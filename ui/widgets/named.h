#pragma once

#include <QLatin1StringView>
#include <QWidget>

namespace castbench {

/// A child of `parent` that tests and scripts find by `name`.
template<typename Widget>
Widget *named(QWidget *parent, const char *name)
{
    auto *widget = new Widget(parent);
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

} // namespace castbench
