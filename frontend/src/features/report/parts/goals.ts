export { ThemeLineGoals as default } from '../../network'
